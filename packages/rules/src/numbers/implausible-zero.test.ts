import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { implausibleZero } from "./implausible-zero.ts";

testRule(implausibleZero, import.meta.url, { plugin: builtinPlugin });
