import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { gap } from "./gap.ts";

testRule(gap, import.meta.url, { plugin: builtinPlugin });
