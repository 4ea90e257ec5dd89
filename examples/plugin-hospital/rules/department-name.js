// @ts-check
import { alternatives, isTraditional, textRange } from "@reportlint/core";

/**
 * @typedef {{ allow: readonly string[] }} Options
 * @typedef {{ old: string, current: string, since: number }} Department
 */

/**
 * A department that goes by the name it had before it was renamed.
 *
 * @type {import("@reportlint/core").Rule<Options>}
 */
export const departmentName = {
  meta: {
    id: "hospital/department-name",
    category: "hospital",
    severity: "warning",
    preset: "recommended",
    docs: {
      title: { zh: "科室用了旧名称", en: "Department under its former name" },
      source: { zh: "本院科室名录（示例）", en: "The hospital's list of departments (example)" },
    },
    fixable: true,
    schema: {
      type: "object",
      properties: {
        allow: { type: "array", items: { type: "string" }, description: "仍然可用的旧名称" },
      },
    },
    defaultOptions: { allow: [] },
    messages: {
      renamed: {
        zh: "“{old}”自{since}年起改称“{current}”",
        en: "“{old}” has been called “{current}” since {since}",
      },
    },
  },

  *check({ document, report, options, data }) {
    const renamed = /** @type {readonly Department[]} */ (data("departments")).filter(
      ({ old, since }) => !options.allow.includes(old) && (report.year === undefined || since <= report.year),
    );
    if (renamed.length === 0) return;
    // The table is in Simplified script: in a Traditional report a person has to write the new name.
    const fixable = !isTraditional(document);
    // Folded text is Simplified and half width, so one list of names serves reports in both scripts. 原防保科 is right.
    const names = new RegExp(`(?<!原)${alternatives(renamed.map(({ old }) => old))}`, "gu");
    for (const { 0: name, index } of document.folded.matchAll(names)) {
      const department = renamed.find(({ old }) => old === name.replaceAll(" ", ""));
      if (department === undefined) continue;
      const { current, since } = department;
      const range = textRange(index, index + name.length);
      yield {
        range,
        messageId: "renamed",
        data: { old: document.text.slice(range.start, range.end), current, since },
        ...(fixable ? { fix: [{ range, text: current }] } : {}),
      };
    }
  },
};
