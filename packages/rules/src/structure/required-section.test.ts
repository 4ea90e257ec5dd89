import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { requiredSection } from "./required-section.ts";

testRule(requiredSection, import.meta.url, { plugin: builtinPlugin });
