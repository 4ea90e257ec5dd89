import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { dateMissing } from "./date-missing.ts";

testRule(dateMissing, import.meta.url, { plugin: builtinPlugin });
