import type { YAMLError } from "yaml";
import type { LocalizedText } from "../engine/locale.ts";

/** What to tell somebody whose file is not YAML. */
export function syntaxProblem(
  text: string,
  { code, message, pos }: Pick<YAMLError, "code" | "message" | "pos">,
): LocalizedText {
  const line = lineAt(text, pos[0]);
  if (FULL_WIDTH_COLON.test(line)) {
    return {
      zh: "这里用了全角冒号“：”；YAML 的冒号要用半角“:”，后面空一格",
      en: "a full-width colon “：” stands here; YAML wants “:” followed by a space",
    };
  }
  return (
    SYNTAX_PROBLEMS[code] ?? {
      zh: `YAML 写法有误（${message}）；请检查这一行和上一行的缩进、冒号和引号`,
      en: `not valid YAML (${message}); check indentation, colons and quotes on this line and the one above`,
    }
  );
}

/** A key that is closed by the colon of Chinese punctuation. */
const FULL_WIDTH_COLON = /^[ \t-]*[\w./]+：/u;

const SYNTAX_PROBLEMS: Readonly<Record<string, LocalizedText>> = {
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

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return text.slice(start, end < 0 ? undefined : end);
}
