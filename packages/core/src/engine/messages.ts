import type { Document } from "../document/document.ts";
import { isTraditional } from "../text/script.ts";
import type { Locale, LocalizedText } from "./locale.ts";
import type { MessageData } from "./rule.ts";

/** Gives a text in the language of the report's messages, its placeholders filled. Throws if a value is missing. */
export type Translate = (text: LocalizedText, data?: MessageData) => string;

/** The language to report in: the one that is asked for, or with `auto` the script of the report. */
export function localeFor(document: Document, wanted: Locale | "auto"): Locale {
  if (wanted !== "auto") return wanted;
  return isTraditional(document) ? "zh-Hant" : "zh-Hans";
}

/** `traditional` gives Traditional texts for Simplified ones, where a text has none of its own. */
export function createTranslate(locale: Locale, traditional: Readonly<Record<string, string>>): Translate {
  const inLocale = (text: LocalizedText) => {
    if (locale === "en") return text.en;
    if (locale === "zh-Hans") return text.zh;
    return text.zhHant ?? (Object.hasOwn(traditional, text.zh) ? (traditional[text.zh] as string) : text.zh);
  };
  return (text, data = {}) => filled(inLocale(text), data, inLocale);
}

/** The same text in every language, its placeholders filled. */
export function filledText(text: LocalizedText, data: MessageData): LocalizedText {
  return {
    zh: filled(text.zh, data, ({ zh }) => zh),
    en: filled(text.en, data, ({ en }) => en),
    ...(text.zhHant === undefined ? {} : { zhHant: filled(text.zhHant, data, ({ zh, zhHant }) => zhHant ?? zh) }),
  };
}

const PLACEHOLDER = /\{([A-Za-z]\w*)\}/gu;

function filled(template: string, data: MessageData, inLocale: (text: LocalizedText) => string): string {
  return template.replace(PLACEHOLDER, (_, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) throw new Error(`no value for {${name}} in the message “${template}”`);
    return typeof value === "object" ? inLocale(value) : String(value);
  });
}
