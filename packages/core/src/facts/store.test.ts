import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import type { ReportProfile } from "../engine/profile.ts";
import { contains, type TextRange, textRange } from "../text/range.ts";
import type { BlockFact, DocumentFact, ProfileFact } from "./fact.ts";
import { createBlockCache, createFacts } from "./store.ts";

interface Word {
  readonly range: TextRange;
  readonly text: string;
}

/** Runs of digits, and how often a block was read for them. */
function digitsFact(): BlockFact<Word> & { read: string[] } {
  const read: string[] = [];
  return {
    id: "digits",
    scope: "block",
    read,
    extract({ text }) {
      read.push(text);
      return [...text.matchAll(/\d+/gu)].map(({ 0: digits, index }) => ({
        range: textRange(index, index + digits.length),
        text: digits,
      }));
    },
    moved: (word, by) => ({ ...word, range: textRange(word.range.start + by, word.range.end + by) }),
  };
}

const profile: ReportProfile = {
  id: "annual",
  title: { zh: "年报", en: "annual" },
  source: { zh: "无", en: "none" },
  sections: [],
  signature: { agency: "optional", date: "optional" },
};

describe("block facts", () => {
  test("see folded text and come out at their place in the document", () => {
    const document = documentFromText("全年１２件\n\n其中3件、4件");
    const facts = createFacts(document);
    expect(
      facts.get(digitsFact()).map(({ range, text }) => [document.text.slice(range.start, range.end), text]),
    ).toEqual([
      ["１２", "12"],
      ["3", "3"],
      ["4", "4"],
    ]);
  });

  test("are read once for each block, and once for equal blocks", () => {
    const digits = digitsFact();
    const facts = createFacts(documentFromText("甲1\n乙2\n甲1"));
    expect(facts.get(digits)).toHaveLength(3);
    expect(facts.get(digits)).toBe(facts.get(digits));
    expect(digits.read).toEqual(["甲1", "乙2"]);
  });

  test("may build on other facts of the same block", () => {
    const digits = digitsFact();
    const long: BlockFact<Word> = {
      ...digits,
      id: "long",
      extract: (_, facts) => facts.get(digits).filter(({ text }) => text.length > 1),
    };
    expect(
      createFacts(documentFromText("1、23\n456"))
        .get(long)
        .map(({ text }) => text),
    ).toEqual(["23", "456"]);
  });

  test("within a range are those that lie in it wholly", () => {
    const facts = createFacts(documentFromText("12、34\n56"));
    const within = (start: number, end: number) =>
      facts.within(digitsFact(), textRange(start, end)).map(({ text }) => text);
    expect(within(0, 8)).toEqual(["12", "34", "56"]);
    expect(within(1, 6)).toEqual(["34"]);
    expect(within(3, 5)).toEqual(["34"]);
    expect(within(4, 7)).toEqual([]);
  });
});

describe("document and profile facts", () => {
  test("are worked out once", () => {
    let times = 0;
    const length: DocumentFact<number> = {
      id: "length",
      scope: "document",
      extract: ({ text }) => {
        times++;
        return text.length;
      },
    };
    const store = createFacts(documentFromText("甲乙"));
    expect([store.get(length), store.get(length), store.withProfile(profile).get(length)]).toEqual([2, 2, 2]);
    expect(times).toBe(1);
  });

  const profileId: ProfileFact<string | undefined> = {
    id: "profileId",
    scope: "profile",
    extract: (_document, _facts, given) => given?.id,
  };

  test("profile facts need a profile, be it none", () => {
    const store = createFacts(documentFromText("甲"));
    expect(() => store.get(profileId)).toThrow('fact "profileId" depends on the profile, which is not known here');
    expect(store.withProfile(profile).get(profileId)).toBe("annual");
    expect(store.withProfile(undefined).get(profileId)).toBeUndefined();
  });

  test("a document fact cannot build on a profile fact, even when there is a profile", () => {
    const leaking: DocumentFact<string | undefined> = {
      id: "leaking",
      scope: "document",
      extract: (_, facts) => facts.get(profileId),
    };
    expect(() => createFacts(documentFromText("甲")).withProfile(profile).get(leaking)).toThrow("profileId");
  });
});

test("facts that depend on each other are named", () => {
  const a: DocumentFact<unknown> = { id: "a", scope: "document", extract: (_, facts) => facts.get(b) };
  const b: DocumentFact<unknown> = { id: "b", scope: "document", extract: (_, facts) => facts.get(a) };
  const store = createFacts(documentFromText("甲"));
  expect(() => store.get(a)).toThrow("facts depend on each other: a → b → a");
  // The failed attempt leaves nothing behind.
  expect(() => store.get(b)).toThrow("facts depend on each other: b → a → b");
});

test("a fact that throws can be asked again", () => {
  let times = 0;
  const flaky: DocumentFact<number> = {
    id: "flaky",
    scope: "document",
    extract() {
      times++;
      if (times === 1) throw new Error("first");
      return times;
    },
  };
  const store = createFacts(documentFromText("甲"));
  expect(() => store.get(flaky)).toThrow("first");
  expect(store.get(flaky)).toBe(2);
});

describe("block cache", () => {
  test("reads only the blocks that changed", () => {
    const digits = digitsFact();
    const blockCache = createBlockCache();
    createFacts(documentFromText("甲1\n乙2\n丙3"), { blockCache }).get(digits);
    digits.read.length = 0;
    const after = createFacts(documentFromText("新0\n甲1\n乙22\n丙3"), { blockCache }).get(digits);
    expect(digits.read).toEqual(["新0", "乙22"]);
    expect(after.map(({ text, range }) => [text, range.start])).toEqual([
      ["0", 1],
      ["1", 4],
      ["22", 7],
      ["3", 11],
    ]);
  });

  test("drops what the last version did not use", () => {
    const digits = digitsFact();
    const blockCache = createBlockCache();
    for (const text of ["甲1", "乙2", "乙2", "甲1"]) createFacts(documentFromText(text), { blockCache }).get(digits);
    expect(digits.read).toEqual(["甲1", "乙2", "甲1"]);
  });
});

const reports = fc.string({ unit: fc.constantFrom("1", "23", "件", "，", "\n", "# "), maxLength: 40 });

test("with a cache the facts of every version are those of a fresh document", () => {
  fc.assert(
    fc.property(fc.array(reports, { maxLength: 6 }), (versions) => {
      const digits = digitsFact();
      const blockCache = createBlockCache();
      for (const version of versions) {
        const cached = createFacts(documentFromText(version), { blockCache }).get(digits);
        expect(cached).toEqual(createFacts(documentFromText(version)).get(digits));
      }
    }),
  );
});

test("within finds exactly what a search through all items finds", () => {
  fc.assert(
    fc.property(reports, fc.nat(), fc.nat(), (text, one, other) => {
      const document = documentFromText(text);
      const [start, end] = [one, other].map((at) => at % (document.text.length + 1)).sort((a, b) => a - b);
      const range = textRange(start as number, end as number);
      const facts = createFacts(document);
      const digits = digitsFact();
      expect(facts.within(digits, range)).toEqual(facts.get(digits).filter((item) => contains(range, item.range)));
    }),
  );
});
