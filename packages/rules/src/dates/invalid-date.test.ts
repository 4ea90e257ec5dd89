import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { invalidDate } from "./invalid-date.ts";

testRule(invalidDate, import.meta.url, { plugin: builtinPlugin });
