import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { moneySum } from "./money-sum.ts";

testRule(moneySum, import.meta.url, { plugin: builtinPlugin });
