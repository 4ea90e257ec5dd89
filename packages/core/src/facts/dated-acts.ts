import { shifted, type TextRange, textRange } from "../text/range.ts";
import { type DateMention, dates } from "./dates.ts";
import type { BlockFact } from "./fact.ts";
import { sentences } from "./sentences.ts";

/** Something that was done on a stated day or month: 2024年11月28日表决通过. */
export interface DatedAct {
  readonly range: TextRange;
  readonly date: DateMention;
  /** In which order of acts it stands, and where: a law is passed (0), approved (1), published (2), in force (3). */
  readonly course: Course;
  readonly step: number;
  /** The word for it. */
  readonly act: string;
  /** Counts the sentences of the block. */
  readonly sentence: number;
}

type Course = "law" | "case";

/** Acts on one matter that can only follow each other in this order. */
const COURSES: Readonly<Record<Course, readonly RegExp[]>> = {
  law: [/(?:表决|审议|会议)?通过/u, /批准/u, /公布|颁布/u, /施行|实施|生效/u],
  case: [/受理|收到|立案|提出(?:书面)?申请|递交申请/u, /办结|审结|结案|答复|作出(?:行政)?(?:处罚|处理)?决定/u],
};

export const datedActs: BlockFact<DatedAct> = {
  id: "dated-acts",
  scope: "block",
  extract({ text }, facts) {
    const all = facts.get(dates);
    const bounds = facts.get(sentences);
    let sentence = 0;
    return all.flatMap((date, index): DatedAct[] => {
      while (sentence < bounds.length - 1 && date.range.start >= (bounds[sentence] as { range: TextRange }).range.end)
        sentence++;
      if (date.year === undefined || date.month === undefined) return [];
      const limit = Math.min(all[index + 1]?.range.start ?? text.length, date.range.end + LONGEST_ACT);
      const clause = /^[^，,；;。、]*/u.exec(text.slice(date.range.end, limit))?.[0] ?? "";
      return (Object.keys(COURSES) as Course[]).flatMap((course) => {
        for (const [step, pattern] of COURSES[course].entries()) {
          const act = pattern.exec(clause);
          // 11月28日受理的第36号申请 tells which application is meant, not what happened in turn.
          if (act === null || clause[act.index + act[0].length] === "的") continue;
          const range = textRange(date.range.start, date.range.end + act.index + act[0].length);
          return [{ range, date, course, step, act: act[0], sentence }];
        }
        return [];
      });
    });
  },
  moved: (act, by) => ({ ...act, range: shifted(act.range, by), date: dates.moved(act.date, by) }),
};

/** How far behind its date an act may be named. */
const LONGEST_ACT = 16;
