import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { declaredCount } from "./declared-count.ts";

testRule(declaredCount, import.meta.url, { plugin: builtinPlugin });
