import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { staleYear } from "./stale-year.ts";

testRule(staleYear, import.meta.url, { plugin: builtinPlugin });
