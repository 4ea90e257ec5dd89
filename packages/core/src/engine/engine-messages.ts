import type { LocalizedText } from "./locale.ts";
import { filledText } from "./messages.ts";
import type { MessageData } from "./rule.ts";
import { traditional } from "./traditional.generated.ts";

export type EngineMessageId = "rule-crashed" | "reading-crashed" | "unused-suppression" | "unknown-rule-in-suppression";

/** What the engine itself has to say of a report. */
export const ENGINE_MESSAGES: Readonly<Record<EngineMessageId, LocalizedText>> = {
  "rule-crashed": {
    zh: "规则 {rule} 运行出错，其余规则不受影响：{error}",
    en: "Rule {rule} crashed; the other rules ran: {error}",
  },
  "reading-crashed": {
    zh: "{part} 读取报告时出错，依赖它的检查没有进行：{error}",
    en: "{part} crashed while reading the report; what depends on it was not checked: {error}",
  },
  "unused-suppression": {
    zh: "这条 {directive} 没有起作用{rules}，可以删去",
    en: "This {directive} has no effect{rules} and can be removed",
  },
  "unknown-rule-in-suppression": {
    zh: "{directive} 所写的规则“{name}”不存在{hint}",
    en: "{directive} names a rule that does not exist: {name}{hint}",
  },
};

export type ConfigMessageId =
  | "plugin-name"
  | "plugin-name-reserved"
  | "rule-id"
  | "rule-duplicate"
  | "profile-duplicate"
  | "unknown-rule"
  | "unknown-rule-in-preset"
  | "unknown-preset"
  | "preset-circle"
  | "unknown-profile"
  | "unknown-locale"
  | "severity"
  | "options-none"
  | "option-unknown"
  | "option-type";

/** What the engine has to say of a configuration. */
export const CONFIG_MESSAGES: Readonly<Record<ConfigMessageId, LocalizedText>> = {
  "plugin-name": {
    zh: "插件名“{name}”不能为空，也不能含有空白、逗号、“/”或“:”",
    en: 'a plugin name must not be empty and has no white space, comma, "/" or ":": "{name}"',
  },
  "plugin-name-reserved": {
    zh: "“{name}”是内置规则的类别，插件请换一个名称",
    en: '"{name}" is a category of built-in rules; register the plugin under another name',
  },
  "rule-id": {
    zh: "插件里的规则编号“{id}”应写成“类别/名称”",
    en: 'the plugin has a rule whose id is not "category/name": {id}',
  },
  "rule-duplicate": {
    zh: "插件里有两条规则都叫“{id}”",
    en: "the plugin has two rules called {id}",
  },
  "profile-duplicate": {
    zh: "报告类型“{id}”在插件“{first}”里已经有了",
    en: 'plugin "{first}" already has a profile called {id}',
  },
  "unknown-rule": {
    zh: "没有规则“{name}”{hint}",
    en: 'there is no rule "{name}"{hint}',
  },
  "unknown-rule-in-preset": {
    zh: "预设“{preset}”里写了不存在的规则“{name}”{hint}",
    en: 'preset "{preset}" names a rule that does not exist: "{name}"{hint}',
  },
  "unknown-preset": {
    zh: "没有预设“{name}”{hint}",
    en: 'there is no preset "{name}"{hint}',
  },
  "preset-circle": {
    zh: "预设互相引用：{circle}",
    en: "presets extend each other: {circle}",
  },
  "unknown-profile": {
    zh: "没有报告类型“{name}”{hint}",
    en: 'there is no profile "{name}"{hint}',
  },
  "unknown-locale": {
    zh: "没有语言“{name}”，可写 auto、zh-Hans、zh-Hant 或 en",
    en: 'there is no locale "{name}"; use auto, zh-Hans, zh-Hant or en',
  },
  severity: {
    zh: "级别只能是 off、info、warn、error 之一，不能是 {given}",
    en: "a severity is off, info, warn or error, not {given}",
  },
  "options-none": {
    zh: "规则“{name}”没有选项",
    en: 'rule "{name}" takes no options',
  },
  "option-unknown": {
    zh: "规则“{name}”没有选项“{option}”，它的选项有：{expected}",
    en: 'rule "{name}" has no option "{option}"; it has: {expected}',
  },
  "option-type": {
    zh: "这里应当是 {expected}",
    en: "expected {expected}",
  },
};

/** What messages have in place of a placeholder, or have not. */
export const ENGINE_PARTS = {
  /** `{hint}`, when there is a name that may have been meant. */
  didYouMean: { zh: "，是不是“{nearest}”？", en: '; did you mean "{nearest}"?' },
  /** `{rules}`, when only some of the rules named are meant. */
  namedRules: { zh: "（{names}）", en: " ({names})" },
  nothing: { zh: "", en: "" },
} as const;

/** One of these texts in every language, its placeholders filled. */
export function engineText(text: LocalizedText, data: MessageData): LocalizedText {
  return filledText(text, data, traditional);
}
