import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { averageMismatch } from "./average-mismatch.ts";

testRule(averageMismatch, import.meta.url, { plugin: builtinPlugin });
