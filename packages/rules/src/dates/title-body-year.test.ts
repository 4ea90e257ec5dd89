import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { titleBodyYear } from "./title-body-year.ts";

testRule(titleBodyYear, import.meta.url, { plugin: builtinPlugin });
