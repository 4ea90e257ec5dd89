import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { times } from "./times.ts";

testRule(times, import.meta.url, { plugin: builtinPlugin });
