import type { LocalizedText } from "../engine/locale.ts";
import type { RuleMeta, Severity } from "../engine/rule.ts";

/**
 * The line below the heading of a rule's page, made from its `meta`: `总数与分项之和不一致 | 数字 | 错误 | 推荐`.
 * `categories` are those of the rule's plugin.
 */
export function pageHead(
  { docs, category, severity, preset, fixable, hasSuggestions }: RuleMeta,
  categories: Readonly<Record<string, LocalizedText>> = {},
): string {
  return [
    docs.title.zh,
    categories[category]?.zh ?? category,
    SEVERITY_NAMES[severity],
    PRESET_NAMES[preset],
    ...(fixable ? ["可自动修正"] : []),
    ...(hasSuggestions ? ["有修改建议"] : []),
  ].join(" | ");
}

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: "错误", warning: "警告", info: "提示" };

const PRESET_NAMES: Readonly<Record<RuleMeta["preset"], string>> = { recommended: "推荐", strict: "严格", all: "全部" };
