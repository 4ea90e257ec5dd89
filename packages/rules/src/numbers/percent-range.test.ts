import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { percentRange } from "./percent-range.ts";

testRule(percentRange, import.meta.url, { plugin: builtinPlugin });
