import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { mixedNumeral } from "./mixed-numeral.ts";

testRule(mixedNumeral, import.meta.url, { plugin: builtinPlugin });
