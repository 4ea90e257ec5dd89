/**
 * Of the slips that can be told, how many must be found, by kind of relation. Raised as a kind learns more, never lowered; 1
 * means that nothing may be missed, 0 that nobody reads it yet. `pnpm mutations` gives today's figures.
 */
export const FOUND_AT_LEAST: Readonly<Record<string, number>> = {
  average: 0.45,
  bound: 1,
  change: 0.95,
  compound: 0,
  feasible: 0.7,
  flow: 0.2,
  list: 0.5,
  open: 1,
  part: 0.6,
  points: 1,
  range: 0.8,
  rate: 0.78,
  same: 0.7,
  shares: 0.7,
  sum: 0.9,
  times: 1,
  unclosed: 0.45,
};
