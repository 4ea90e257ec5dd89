import {
  createTranslate,
  type Locale,
  type LocalizedText,
  type MessageData,
  type Plugin,
  type Translate,
} from "@reportlint/core";
import { TEXTS, type TextId } from "./texts.ts";
import { traditional } from "./traditional.generated.ts";

/** The language that the command speaks. */
export interface Speech {
  readonly locale: Locale;
  /** One of the command's own texts. */
  say(id: TextId, data?: MessageData): string;
  /** Any other text. */
  readonly translate: Translate;
}

/** `plugins` bring Traditional forms of their texts. */
export function speech(locale: Locale, plugins: Readonly<Record<string, Plugin>> = {}): Speech {
  const tables = Object.values(plugins).map((plugin) => plugin.traditional);
  const translate = createTranslate(locale, Object.assign({}, ...tables, traditional));
  return { locale, translate, say };

  function say(id: TextId, data: MessageData = {}): string {
    const text: LocalizedText = TEXTS[id];
    return translate(text, { s: data.count === 1 ? "" : "s", ...data });
  }
}
