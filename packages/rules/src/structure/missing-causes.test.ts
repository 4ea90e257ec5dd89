import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { missingCauses } from "./missing-causes.ts";

testRule(missingCauses, import.meta.url, { plugin: builtinPlugin });
