import { type TextRange, textRange } from "../text/range.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { ENGINE_MESSAGES, type EngineMessageId, engineText } from "./engine-messages.ts";
import type { Translate } from "./messages.ts";
import type { MessageData, Severity } from "./rule.ts";

/** A diagnostic of the engine itself: no rule stands behind it, and no comment in the report can silence it. */
export function engineDiagnostic(
  messageId: EngineMessageId,
  data: MessageData,
  translate: Translate,
  { severity = "error", range = DOCUMENT_START }: { severity?: Severity; range?: TextRange } = {},
): Diagnostic {
  const message = translate(engineText(ENGINE_MESSAGES[messageId], data));
  return { ruleId: null, messageId, severity, message, range, related: [], suggestions: [] };
}

/** What an error says, on one line. */
export function errorText(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .join(" ");
}

/** Where something is reported that has no place of its own. */
const DOCUMENT_START: TextRange = textRange(0, 0);
