import type { SectionProfile } from "../engine/profile.ts";
import { fold } from "../text/fold.ts";
import { countHan } from "../text/han.ts";
import type { ProfileFact } from "./fact.ts";
import { identity } from "./identity.ts";
import { type OutlineHeading, outline } from "./outline.ts";

/** Which headings of the report open which sections of its profile. One heading may open two (存在问题及下一步打算). */
export interface ReportSection {
  readonly section: SectionProfile;
  readonly headings: readonly OutlineHeading[];
  /** Whether the headings are only those that open no other section. */
  readonly unnamed: boolean;
}

export const sections: ProfileFact<readonly ReportSection[]> = {
  id: "sections",
  scope: "profile",
  extract(_document, facts, profile) {
    if (profile === undefined) return [];
    const headings = facts.get(outline).headings.filter(({ annex }) => !annex);
    const normalise = normaliser(facts.get(identity).agency);
    const titled = headings.map((heading) => ({ heading, title: normalise(heading.titleText) }));
    const found = profile.sections.map((section): ReportSection => {
      const opens = matcher(section, normalise);
      // Chapters first; only where none fits, what stands under them.
      for (const level of [1, 2]) {
        const matching = titled.filter(({ heading, title }) => heading.level === level && opens(title));
        if (matching.length > 0) return { section, headings: matching.map(({ heading }) => heading), unnamed: false };
      }
      return { section, headings: [], unnamed: false };
    });
    const named = new Set(found.flatMap((each) => each.headings));
    const others = headings.filter((heading) => heading.level === 1 && !named.has(heading));
    return found.map((each) =>
      each.headings.length === 0 && each.section.unnamed && others.length >= 2
        ? { ...each, headings: others, unnamed: true }
        : each,
    );
  },
};

/** Around an alias of this many Han characters a heading may say more. */
const TELLING_LENGTH = 6;

/** Takes normalised titles. */
function matcher(section: SectionProfile, normalise: (title: string) => string): (title: string) => boolean {
  const aliases = section.headings.map((heading) => normalise(fold(heading)));
  const exact = new Set(aliases);
  const telling = aliases.filter((alias) => countHan(alias) >= TELLING_LENGTH);
  const words = (section.headingWords ?? []).map((set) => set.map(fold));
  return (title) =>
    exact.has(title) ||
    telling.some((alias) => title.includes(alias)) ||
    words.some((set) => set.every((word) => title.includes(word)));
}

/** Leaves out what differs from office to office and from year to year. */
function normaliser(agency: string | undefined): (title: string) => string {
  return (title) => {
    const plain = title
      .replace(/(?:(?:19|20)\d{2}|[二〇○零一三四五六七八九]{4})年度?/gu, "")
      .replace(/[^\p{Script=Han}\p{Letter}\d]/gu, "")
      .replace(/^(?:本?年度|全年)/u, "");
    const own = agency === undefined ? plain : plain.replaceAll(agency, "");
    return own
      .replace(/的|本局|我局|全局|我委|我县|我区|我市|我镇|全县|全区|全市|全镇/gu, "")
      .replace(/以?及|与/gu, "和");
  };
}
