import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { yoy } from "./yoy.ts";

testRule(yoy, import.meta.url, { plugin: builtinPlugin });
