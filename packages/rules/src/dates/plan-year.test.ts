import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { planYear } from "./plan-year.ts";

testRule(planYear, import.meta.url, { plugin: builtinPlugin });
