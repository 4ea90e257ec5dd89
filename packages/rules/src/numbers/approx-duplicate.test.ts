import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { approxDuplicate } from "./approx-duplicate.ts";

testRule(approxDuplicate, import.meta.url, { plugin: builtinPlugin });
