import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { thousandsStyle } from "./thousands-style.ts";

testRule(thousandsStyle, import.meta.url, { plugin: builtinPlugin });
