import traditionalToSimplified from "opencc-js/dict/TSCharacters";
import { BANNER, type Generated } from "./generated.ts";

/** OpenCC prefers other forms for these; for comparing texts they are one character. */
const OVERLAY = { 著: "着" };

/** The one-to-one part of OpenCC's character table: pairs that keep their length in UTF-16. */
export function foldTable(): Generated {
  const pairs = new Map<string, string>();
  for (const entry of traditionalToSimplified.split("|")) {
    const [from = "", to = ""] = entry.split(" ");
    if (from.length === 1 && to.length === 1 && from !== to) pairs.set(from, to);
  }
  for (const [from, to] of Object.entries(OVERLAY)) pairs.set(from, to);
  // A character may lead to one that itself folds; follow it, so that folding twice changes nothing.
  const settled = (character: string): string =>
    pairs.has(character) ? settled(pairs.get(character) as string) : character;
  const table = [...pairs.keys()]
    .sort()
    .map((from) => from + settled(from))
    .join("");
  return {
    path: "packages/core/src/text/fold-table.generated.ts",
    content: `${BANNER}// From OpenCC's TSCharacters (Apache-2.0), by way of opencc-js.\n\n/** Pairs of characters: Traditional, Simplified, Traditional, Simplified … */\nexport const FOLD_PAIRS: string =\n  ${JSON.stringify(table)};\n`,
  };
}
