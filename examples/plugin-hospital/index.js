// @ts-check
import { departments } from "./departments.js";
import { profile } from "./profile.js";
import { departmentName } from "./rules/department-name.js";

/**
 * What `plugins: { hospital: ./index.js }` loads.
 *
 * @type {import("@reportlint/core").Plugin}
 */
const plugin = {
  meta: { name: "reportlint-plugin-hospital", version: "1.0.0" },
  categories: { hospital: { zh: "医院", en: "Hospitals" } },
  rules: [departmentName],
  profiles: [profile],
  data: { departments },
  configs: {
    recommended: {
      extends: ["reportlint:recommended"],
      rules: { "hospital/department-name": "warn" },
    },
  },
};

export default plugin;
