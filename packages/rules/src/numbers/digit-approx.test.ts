import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { digitApprox } from "./digit-approx.ts";

testRule(digitApprox, import.meta.url, { plugin: builtinPlugin });
