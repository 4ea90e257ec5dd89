import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { partExceedsTotal } from "./part-exceeds-total.ts";

testRule(partExceedsTotal, import.meta.url, { plugin: builtinPlugin });
