import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { agencyMismatch } from "./agency-mismatch.ts";

testRule(agencyMismatch, import.meta.url, { plugin: builtinPlugin });
