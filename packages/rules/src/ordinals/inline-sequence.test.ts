import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { inlineSequence } from "./inline-sequence.ts";

testRule(inlineSequence, import.meta.url, { plugin: builtinPlugin });
