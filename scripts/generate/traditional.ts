import { ConverterFactory } from "opencc-js/core";
import cn from "opencc-js/from/cn";
import tw from "opencc-js/to/tw";
import { BANNER, type Generated } from "./generated.ts";

/** Traditional forms of a package's texts, phrase by phrase; what a message quotes from a report is never converted. */
export function traditionalTable(path: string, texts: unknown): Generated {
  const convert = ConverterFactory(cn, tw);
  const table = Object.fromEntries([...new Set(chineseTexts(texts))].sort().map((zh) => [zh, convert(zh)]));
  return {
    path,
    content: `${BANNER}\n/** Traditional texts by their Simplified ones. */\nexport const traditional: Readonly<Record<string, string>> = ${JSON.stringify(table, undefined, 2)};\n`,
  };
}

/** The `zh` of every text for people in a value, however deep. Texts that bring their own Traditional form are left out. */
function chineseTexts(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { zh, en, zhHant } = value as Record<string, unknown>;
  if (typeof zh === "string" && typeof en === "string") return zhHant === undefined ? [zh] : [];
  return Object.values(value).flatMap(chineseTexts);
}
