import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { unitSlip } from "./unit-slip.ts";

testRule(unitSlip, import.meta.url, { plugin: builtinPlugin });
