import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { indicatorConflict } from "./indicator-conflict.ts";

testRule(indicatorConflict, import.meta.url, { plugin: builtinPlugin });
