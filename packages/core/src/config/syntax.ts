import type { YAMLError } from "yaml";
import type { LocalizedText } from "../engine/locale.ts";
import { configText, SYNTAX_TEXTS, TEXTS } from "./texts.ts";

/** What to tell somebody whose file is not YAML. */
export function syntaxProblem(
  text: string,
  { code, message, pos }: Pick<YAMLError, "code" | "message" | "pos">,
): LocalizedText {
  if (FULL_WIDTH_COLON.test(lineAt(text, pos[0]))) return configText(TEXTS.fullWidthColon);
  const known = SYNTAX_TEXTS[code];
  return known === undefined ? configText(TEXTS.notYaml, { message }) : configText(known);
}

/** A key that is closed by the colon of Chinese punctuation. */
const FULL_WIDTH_COLON = /^[ \t-]*[\w./]+：/u;

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return text.slice(start, end < 0 ? undefined : end);
}
