import { testRule } from "@reportlint/core/testing";
import plugin from "../index.js";
import { departmentName } from "./department-name.js";

testRule(departmentName, import.meta.url, { plugin });
