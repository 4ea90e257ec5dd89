import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { sharesTotal } from "./shares-total.ts";

testRule(sharesTotal, import.meta.url, { plugin: builtinPlugin });
