import { fileURLToPath } from "node:url";
import { lintFiles } from "@reportlint/node";
import { expect, test } from "vitest";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

test("the configuration loads the plugin, its profile is recognised, and its rule reports", async () => {
  const [result] = await lintFiles([path("reports")], { config: path("reportlint.config.yaml") });
  expect(result?.problems).toEqual([]);
  expect(result?.lint?.profile).toBe("hospital-annual");
  expect(result?.lint?.diagnostics.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([
    "hospital/department-name: “防保科”自2024年起改称“预防保健科”",
    "hospital/department-name: “病案室”自2023年起改称“病案管理科”",
    "hospital/department-name: “院感办”自2025年起改称“医院感染管理科”",
  ]);
});

test("its preset brings the built-in rules along", async () => {
  const [result] = await lintFiles([path("reports")], { config: path("reportlint.config.yaml") });
  expect([...(result?.rules.keys() ?? [])]).toEqual(
    expect.arrayContaining(["hospital/department-name", "numbers/sum-mismatch"]),
  );
});

test("its fixes leave a report that has nothing more to say", async () => {
  const [result] = await lintFiles([path("reports")], { config: path("reportlint.config.yaml"), fix: "dry-run" });
  expect(result?.fixed?.count).toBe(3);
  expect(result?.lint?.diagnostics).toEqual([]);
});
