import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { infeasibleRate } from "./infeasible-rate.ts";

testRule(infeasibleRate, import.meta.url, { plugin: builtinPlugin });
