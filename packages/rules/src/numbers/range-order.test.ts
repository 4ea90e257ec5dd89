import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { rangeOrder } from "./range-order.ts";

testRule(rangeOrder, import.meta.url, { plugin: builtinPlugin });
