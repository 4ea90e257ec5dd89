/**
 * Of the slips that can be told, how many must be found, by kind of relation. Raised as a kind learns more, never lowered; 1
 * means that nothing may be missed, 0 that nobody reads it yet. `pnpm mutations` gives today's figures.
 */
export const FOUND_AT_LEAST: Readonly<Record<string, number>> = {
  average: 0,
  bound: 1,
  change: 0,
  compound: 0,
  feasible: 0,
  flow: 0,
  list: 0,
  open: 1,
  part: 0,
  points: 0,
  range: 0,
  rate: 0,
  same: 0,
  shares: 0,
  sum: 0,
  times: 0,
  unclosed: 0,
};
