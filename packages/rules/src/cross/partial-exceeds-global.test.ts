import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { partialExceedsGlobal } from "./partial-exceeds-global.ts";

testRule(partialExceedsGlobal, import.meta.url, { plugin: builtinPlugin });
