import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { toVsBy } from "./to-vs-by.ts";

testRule(toVsBy, import.meta.url, { plugin: builtinPlugin });
