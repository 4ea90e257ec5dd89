import type { LocalizedText } from "../engine/locale.ts";
import { filledText } from "../engine/messages.ts";
import type { MessageData } from "../engine/rule.ts";
import { traditional } from "./traditional.generated.ts";

/** What there is to say of a configuration or a profile that does not fit its schema. */
export const TEXTS = {
  unknownKey: { zh: "没有“{key}”这个键；这里可以写：{known}", en: "unknown key “{key}”; known here: {known}" },
  misspeltKey: { zh: "没有“{key}”这个键，是不是“{guess}”？", en: "unknown key “{key}”; did you mean “{guess}”?" },
  missing: { zh: "缺少“{key}”，请补上", en: "“{key}” is missing; add it" },
  wrong: { zh: "应为{expected}，这里是{found}", en: "expected {expected}, found {found}" },
  noHeading: {
    zh: "这一部分无从辨认：请写 headings（标题）、headingWords（标题中的词）或 unnamed: true",
    en: "nothing tells this section by: give headings, headingWords or unnamed: true",
  },
  sameSection: { zh: "有两个部分都叫“{id}”，请改其中一个", en: "two sections are called “{id}”; rename one" },

  // What a value should have been.
  either: { zh: "{first}，或{second}", en: "{first}, or {second}" },
  oneOf: { zh: "{values} 之一", en: "one of {values}" },
  listAtMost: { zh: "不超过 {limit} 项的列表", en: "a list of at most {limit}" },
  listAtLeast: { zh: "至少 {limit} 项的列表", en: "a list of at least {limit}" },
  numberAtMost: { zh: "不大于 {limit} 的数", en: "a number up to {limit}" },
  numberAtLeast: { zh: "不小于 {limit} 的数", en: "a number from {limit}" },
  textNotEmpty: { zh: "不空的文字", en: "text that is not empty" },
  somethingElse: { zh: "另一种写法", en: "something else" },

  // What it is.
  nothing: { zh: "空的", en: "nothing" },
  aList: { zh: "有 {count} 项的列表", en: "a list of {count}" },
  aMapping: { zh: "一组“键: 值”", en: "a mapping" },
  quoted: { zh: "“{text}”", en: "“{text}”" },

  // What is no YAML.
  fullWidthColon: {
    zh: "这里用了全角冒号“：”；YAML 的冒号要用半角“:”，后面空一格",
    en: "a full-width colon “：” stands here; YAML wants “:” followed by a space",
  },
  notYaml: {
    zh: "YAML 写法有误（{message}）；请检查这一行和上一行的缩进、冒号和引号",
    en: "not valid YAML ({message}); check indentation, colons and quotes on this line and the one above",
  },
} as const;

/** By the names that zod has for types. */
export const TYPE_TEXTS: Readonly<Record<string, LocalizedText>> = {
  string: { zh: "文字", en: "text" },
  number: { zh: "数", en: "a number" },
  int: { zh: "整数", en: "a whole number" },
  boolean: { zh: "true 或 false", en: "true or false" },
  array: { zh: "列表（每行一个“- ”）", en: "a list (one “- ” a line)" },
  tuple: { zh: "[严重程度, {选项}]", en: "[severity, {options}]" },
  object: { zh: "一组“键: 值”", en: "a mapping of “key: value”" },
  record: { zh: "一组“键: 值”", en: "a mapping of “key: value”" },
};

/** By the codes of YAML's errors. */
export const SYNTAX_TEXTS: Readonly<Record<string, LocalizedText>> = {
  BAD_INDENT: {
    zh: "缩进有误或括号没有配对；同一层的内容要对齐，[ 和 { 要有对应的 ] 和 }",
    en: "wrong indentation or an unclosed bracket; align entries of one level and close every [ and {",
  },
  TAB_AS_INDENT: {
    zh: "缩进用了制表符；YAML 只能用空格缩进",
    en: "indented with a tab; YAML allows only spaces",
  },
  DUPLICATE_KEY: {
    zh: "这个键写了两次；请合并成一处",
    en: "this key is given twice; merge the two",
  },
  MISSING_CHAR: {
    zh: "引号或括号没有配对",
    en: "a quote or bracket is not closed",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: "一行里有两个“键: 值”，或缩进过深；值里有冒号加空格时要用引号括起来",
    en: "two “key: value” on one line, or indented too far; quote a value that contains a colon and a space",
  },
  MULTIPLE_DOCS: {
    zh: "一个文件只能有一份配置；请删去中间的 --- 一行",
    en: "one file holds one configuration; remove the line ---",
  },
  BAD_ALIAS: {
    zh: "引用（*名称）没有对应的定义；以 * 开头的值要用引号括起来",
    en: "an alias (*name) without its anchor; quote a value that begins with *",
  },
};

/** One of these texts in every language; with `data`, its placeholders filled. */
export function configText(text: LocalizedText, data?: MessageData): LocalizedText {
  return filledText(text, data, traditional);
}
