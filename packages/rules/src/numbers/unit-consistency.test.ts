import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { unitConsistency } from "./unit-consistency.ts";

testRule(unitConsistency, import.meta.url, { plugin: builtinPlugin });
