// @ts-check

/** Departments that were renamed: a table that an office can keep up to date without touching the rule. */
export const departments = [
  { old: "防保科", current: "预防保健科", since: 2024 },
  { old: "病案室", current: "病案管理科", since: 2023 },
  { old: "院感办", current: "医院感染管理科", since: 2025 },
];
