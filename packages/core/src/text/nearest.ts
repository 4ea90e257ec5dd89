/** The known name that a misspelt one most likely means; `undefined` when none is close. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const written = name.toLowerCase();
  let best: { name: string; distance: number } | undefined;
  for (const candidate of known) {
    const distance = distanceBetween(written, candidate.toLowerCase());
    if (distance < (best?.distance ?? tolerance(written) + 1)) best = { name: candidate, distance };
  }
  return best?.name;
}

/** About one slip in three characters. */
function tolerance(name: string): number {
  return Math.max(1, Math.floor(name.length / 3));
}

/** 0 for a name given without its category (`sum-mismatch`), else slips of the finger: {@link editDistance}. */
function distanceBetween(written: string, candidate: string): number {
  return candidate.endsWith(`/${written}`) ? 0 : editDistance(written, candidate);
}

/** Characters added, dropped or exchanged, and neighbours swapped (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let distance = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + cost);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        distance = Math.min(distance, at(beforeLast, column - 2) + 1);
      current.push(distance);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] as number;
}
