/** Where the clause begins in which a place stands; marks in quotation marks and brackets do not count. */
export function clauseStart(text: string, from: number): number {
  const limit = Math.max(0, from - LONGEST_CLAUSE);
  let depth = 0;
  for (let at = from - 1; at >= limit; at--) {
    const character = text[at] as string;
    if (")）”」》".includes(character)) depth++;
    else if ("(（“「《".includes(character)) {
      if (depth === 0) return at + 1;
      depth--;
    } else if (character === "\n" || (depth === 0 && /[，,。；;：:！？]/u.test(character))) return at + 1;
  }
  return limit;
}

/** Characters searched for it. */
const LONGEST_CLAUSE = 800;
