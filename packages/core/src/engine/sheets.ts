import type { Claim, ClaimReader, ClaimSheet, Slip, SlipFinder, SlipSheet } from "../claims/claim.ts";
import type { Facts, ProfileFact } from "../facts/fact.ts";

/** What a claim reader finds, as a fact: so it is read once, and only when somebody asks. */
export function claimsFact(reader: ClaimReader): ProfileFact<readonly Claim[]> {
  return {
    id: `claims of ${reader.id}`,
    scope: "profile",
    extract: (document, facts) => [...reader.read(document, facts)],
  };
}

/** Takes note of a part that threw; what it would have given is missing from the sheet. */
export type OnCrash = (part: string, error: unknown) => void;

export function claimSheet(
  readers: readonly ProfileFact<readonly Claim[]>[],
  facts: Facts,
  onCrash: OnCrash,
): ClaimSheet {
  return new Sheet(
    () => readers.flatMap((reader) => attempt(reader.id, () => facts.get(reader), onCrash)),
    ({ kind }) => kind,
  );
}

export function slipSheet(claims: ClaimSheet, finder: SlipFinder | undefined, onCrash: OnCrash): SlipSheet {
  return new Sheet(
    () => attempt("slips", () => (finder ?? oneByOne)(claims.all), onCrash),
    ({ claim }) => claim.kind,
  );
}

/** Items of several kinds, gathered when they are first asked for. */
class Sheet<Item> {
  readonly #gather: () => readonly Item[];
  readonly #kindOf: (item: Item) => string;
  #all: readonly Item[] | undefined;

  constructor(gather: () => readonly Item[], kindOf: (item: Item) => string) {
    this.#gather = gather;
    this.#kindOf = kindOf;
  }

  get all(): readonly Item[] {
    this.#all ??= this.#gather();
    return this.#all;
  }

  of(kind: string): readonly Item[] {
    return this.all.filter((item) => this.#kindOf(item) === kind);
  }
}

/** Without a finder each violated claim stands for itself, and no figure of it is singled out. */
function oneByOne(claims: readonly Claim[]): readonly Slip[] {
  return claims.filter(isViolated).map((claim) => ({ claim, culprit: undefined, alsoBroken: [], expected: undefined }));
}

function isViolated(claim: Claim): claim is Slip["claim"] {
  return claim.verdict.state === "violated";
}

function attempt<Item>(part: string, gather: () => readonly Item[], onCrash: OnCrash): readonly Item[] {
  try {
    return gather();
  } catch (error) {
    onCrash(part, error);
    return [];
  }
}
