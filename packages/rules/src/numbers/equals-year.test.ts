import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { equalsYear } from "./equals-year.ts";

testRule(equalsYear, import.meta.url, { plugin: builtinPlugin });
