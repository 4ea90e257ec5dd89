import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { calendarMismatch } from "./calendar-mismatch.ts";

testRule(calendarMismatch, import.meta.url, { plugin: builtinPlugin });
