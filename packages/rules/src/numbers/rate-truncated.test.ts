import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { rateTruncated } from "./rate-truncated.ts";

testRule(rateTruncated, import.meta.url, { plugin: builtinPlugin });
