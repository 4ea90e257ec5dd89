import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { enumerationAlign } from "./enumeration-align.ts";

testRule(enumerationAlign, import.meta.url, { plugin: builtinPlugin });
