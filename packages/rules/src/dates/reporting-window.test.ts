import { testRule } from "@reportlint/core/testing";
import { builtinPlugin } from "../index.ts";
import { reportingWindow } from "./reporting-window.ts";

testRule(reportingWindow, import.meta.url, { plugin: builtinPlugin });
