import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { rateMismatch } from "./rate-mismatch.ts";

testRule(rateMismatch, import.meta.url, { plugin: builtinPlugin });
