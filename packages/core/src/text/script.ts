import { FOLD_PAIRS } from "./fold-table.generated.ts";

/**
 * Whether a text is in Traditional script: more of its characters are written otherwise in Simplified script than are
 * Simplified forms of something. `folded` is the text after `fold`.
 *
 * A Traditional text has a few of the latter too (后, 里, 制 stand for themselves as well), and a Simplified text a few
 * of the former (著, 乾); in real reports the two counts are an order of magnitude apart, so the greater one decides.
 */
export function isTraditional({ text, folded }: { readonly text: string; readonly folded: string }): boolean {
  const { traditional, simplified } = formSets();
  let lead = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== folded.charCodeAt(at)) lead += traditional.has(code) ? 1 : 0;
    else if (simplified.has(code)) lead--;
  }
  return lead > 0;
}

interface FormSets {
  readonly traditional: ReadonlySet<number>;
  readonly simplified: ReadonlySet<number>;
}

let builtSets: FormSets | undefined;

function formSets(): FormSets {
  if (builtSets !== undefined) return builtSets;
  const traditional = new Set<number>();
  const simplified = new Set<number>();
  for (let at = 0; at < FOLD_PAIRS.length; at += 2) {
    traditional.add(FOLD_PAIRS.charCodeAt(at));
    simplified.add(FOLD_PAIRS.charCodeAt(at + 1));
  }
  builtSets = { traditional, simplified };
  return builtSets;
}
