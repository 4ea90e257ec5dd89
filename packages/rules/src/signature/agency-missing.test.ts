import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { agencyMissing } from "./agency-missing.ts";

testRule(agencyMissing, import.meta.url, { plugin: builtinPlugin });
