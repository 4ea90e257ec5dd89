import { fileURLToPath } from "node:url";
import { lintFiles, openProject } from "@reportlint/node";
import { expect, test } from "vitest";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const config = path("reportlint.config.yaml");

test("the configuration loads the plugin, its profile is recognised, and its rule reports", async () => {
  const [result] = await lintFiles([path("reports")], { config });
  expect(result?.profile).toBe("hospital-annual");
  expect(result?.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([
    "hospital/department-name: “防保科”自2024年起改称“预防保健科”",
    "hospital/department-name: “病案室”自2023年起改称“病案管理科”",
    "hospital/department-name: “院感办”自2025年起改称“医院感染管理科”",
  ]);
});

test("its preset brings the built-in rules along", async () => {
  const { rules } = (await openProject({ config })).linterFor(path("reports/qinghe-2025.txt"));
  expect([...rules.keys()]).toEqual(expect.arrayContaining(["hospital/department-name", "numbers/sum-mismatch"]));
});

test("its fixes leave a report that has nothing more to say", async () => {
  const [result] = await lintFiles([path("reports")], { config, fix: "dry-run" });
  expect(result?.output).toContain("预防保健科");
  expect(result?.messages).toEqual([]);
});
