/**
 * Whether digits are a slip of the pen for others: one digit for another, two neighbours swapped. The two are printed alike,
 * with the same places.
 *
 *     78.3 for 73.8    98.71 for 97.71
 */
export function isMisprint(stated: string, meant: string): boolean {
  if (stated.length !== meant.length) return false;
  const differing = [...stated].flatMap((digit, index) => (digit === meant[index] ? [] : [index]));
  const [a = 0, b = 0] = differing;
  if (differing.length === 1) return true;
  // The point may stand between the two: 78.3 and 73.8 differ in the places around it.
  const apart = stated.slice(a + 1, b) === "." ? 2 : 1;
  return differing.length === 2 && b === a + apart && stated[a] === meant[b] && stated[b] === meant[a];
}

/**
 * The same, where nothing else says that one was meant for the other: with two digits, one of them is the same by chance
 * too often to tell.
 */
export function isTellingMisprint(stated: string, meant: string): boolean {
  const digits = stated.replace(".", "").length;
  return isMisprint(stated, meant) && (digits > 2 || [...stated].sort().join("") === [...meant].sort().join(""));
}
