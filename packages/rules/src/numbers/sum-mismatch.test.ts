import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { sumMismatch } from "./sum-mismatch.ts";

testRule(sumMismatch, import.meta.url, { plugin: builtinPlugin });
