import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { sequence } from "./sequence.ts";

testRule(sequence, import.meta.url, { plugin: builtinPlugin });
