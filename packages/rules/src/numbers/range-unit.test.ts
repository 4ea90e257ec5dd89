import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { rangeUnit } from "./range-unit.ts";

testRule(rangeUnit, import.meta.url, { plugin: builtinPlugin });
