import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { approxConflict } from "./approx-conflict.ts";

testRule(approxConflict, import.meta.url, { plugin: builtinPlugin });
