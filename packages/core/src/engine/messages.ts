import type { Document } from "../document/document.ts";
import { isTraditional } from "../text/script.ts";
import type { Locale, LocalizedText } from "./locale.ts";
import type { MessageData } from "./rule.ts";

/**
 * Gives a text in the language of the report's messages, its placeholders filled from `data`; throws if a value is missing.
 * Without `data` the text is finished: what stands in braces there was quoted from somebody's file.
 */
export type Translate = (text: LocalizedText, data?: MessageData) => string;

/** Traditional texts by their Simplified ones. */
export type TraditionalTable = Readonly<Record<string, string>>;

/** The language to report in: the one that is asked for, or with `auto` the script of the report. */
export function localeFor(document: Document, wanted: Locale | "auto"): Locale {
  if (wanted !== "auto") return wanted;
  return isTraditional(document) ? "zh-Hant" : "zh-Hans";
}

/** `traditional` gives Traditional texts for Simplified ones, where a text has none of its own. */
export function createTranslate(locale: Locale, traditional: TraditionalTable): Translate {
  const inLocale = (text: LocalizedText) => {
    if (locale === "en") return text.en;
    return locale === "zh-Hans" ? text.zh : (traditionalOf(text, traditional) ?? text.zh);
  };
  return (text, data) => (data === undefined ? inLocale(text) : filled(inLocale(text), data, inLocale));
}

/**
 * The same text in every language, its placeholders filled as by a {@link Translate}: for what is said before anybody
 * knows in which language. Traditional forms are looked up by templates, of the text and of the texts among its values;
 * a plain value was quoted from somewhere and stands as it is.
 */
export function filledText(
  text: LocalizedText,
  data: MessageData | undefined,
  traditional: TraditionalTable,
): LocalizedText {
  const zh = createTranslate("zh-Hans", traditional)(text, data);
  const en = createTranslate("en", traditional)(text, data);
  if (traditionalOf(text, traditional) === undefined) return { zh, en };
  return { zh, en, zhHant: createTranslate("zh-Hant", traditional)(text, data) };
}

function traditionalOf({ zh, zhHant }: LocalizedText, table: TraditionalTable): string | undefined {
  return zhHant ?? (Object.hasOwn(table, zh) ? table[zh] : undefined);
}

const PLACEHOLDER = /\{([A-Za-z]\w*)\}/gu;

function filled(template: string, data: MessageData, inLocale: (text: LocalizedText) => string): string {
  return template.replace(PLACEHOLDER, (_, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) throw new Error(`no value for {${name}} in the message “${template}”`);
    return typeof value === "object" ? inLocale(value) : String(value);
  });
}
