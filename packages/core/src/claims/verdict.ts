import type { UndecidedReason, Verdict } from "./claim.ts";

/** `note` says what reading makes it true, where that is not the plain one. */
export function holds(note?: string): Verdict {
  return note === undefined ? { state: "holds" } : { state: "holds", note };
}

export function undecided(reason: UndecidedReason): Verdict {
  return { state: "undecided", reason };
}

/** No reading makes it true. */
export function impossible(derivation: string, difference: string): Verdict {
  return { state: "violated", certainty: "impossible", derivation, difference };
}

/** One natural reading is off by a typical slip. */
export function unlikely(derivation: string, difference: string): Verdict {
  return { state: "violated", certainty: "unlikely", derivation, difference };
}
