import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { percentagePoint } from "./percentage-point.ts";

testRule(percentagePoint, import.meta.url, { plugin: builtinPlugin });
