import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { emptySection } from "./empty-section.ts";

testRule(emptySection, import.meta.url, { plugin: builtinPlugin });
