import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { periodOrder } from "./period-order.ts";

testRule(periodOrder, import.meta.url, { plugin: builtinPlugin });
