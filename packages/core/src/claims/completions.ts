import { ending, type Mention, nearby, type Statement, statements } from "../facts/statements.ts";
import { compare, ZERO } from "../number/decimal.ts";
import type { ClaimReader, Verdict } from "./claim.ts";
import { countAlike, isDerived } from "./counter-kin.ts";
import { claimOf, fits, holdsAs, misfit, type Quotient } from "./quotients.ts";
import { undecided } from "./verdict.ts";

/** How much of a budget or plan was carried out: 年初预算为120万元，支出决算为96万元，完成年初预算的80%. It may exceed 100 %. */
export const completions: ClaimReader = {
  id: "completions",
  kinds: ["rate"],
  *read(document, facts) {
    let previous: Statement | undefined;
    for (const statement of facts.get(statements)) {
      const before = statement.opens || previous === undefined ? [] : ending(previous).mentions;
      for (const mention of statement.mentions) {
        const plan = planOf(mention);
        const near = nearby(statement, mention);
        const part = plan === undefined ? undefined : doneBefore(mention, near);
        if (plan === undefined || part === undefined) continue;
        const alike = (other: Mention) => countAlike(other.figure, part.figure) && other !== part;
        const own = near.mentions.filter((other) => alike(other) && isPlan(other, plan));
        const bases = own.length > 0 ? own : before.filter((other) => alike(other) && isPlan(other, plan));
        const base = bases.at(-1);
        if (base === undefined) continue;
        const over = (one: Mention): Quotient => ({ rate: mention.figure, parts: [part.figure], bases: [one.figure] });
        const others = [...before, ...near.mentions].filter(alike);
        const quotient =
          [...bases, ...others].map(over).find((each) => !isOverNothing(each) && fits(each)) ?? over(base);
        yield claimOf(document, "rate", quotient, verdictOn(quotient, own.length === 1 && bases.length === 1));
      }
      previous = statement;
    }
  },
};

function verdictOn(quotient: Quotient, certain: boolean): Verdict {
  if (isOverNothing(quotient)) return undecided("zero-base");
  return fits(quotient) ? holdsAs(quotient) : misfit(quotient, certain);
}

function isOverNothing({ bases }: Quotient): boolean {
  return bases.every(({ value }) => compare(value, ZERO) === 0);
}

/** 完成年初预算的, 完成全年任务的, 占年度计划的: the word for what was planned. */
function planOf({ figure, lead }: Mention): RegExp | undefined {
  if (figure.kind !== "percent") return undefined;
  const word = COMPLETED.exec(lead)?.groups?.plan;
  return word === undefined ? undefined : new RegExp(`${word}${PLAN_TAIL}`, "u");
}

const COMPLETED =
  /(?:完成|占|为|达到)(?:了)?(?:年初|年度|全年|调整|当年|本年|省定|市定|既定)?(?<plan>预算|计划|任务|目标)(?:数|任务|安排|指标)?的?$/u;

/** So ends what names a plan's figure; 一般公共预算收入 names none. */
const PLAN_TAIL = "(?:数|额|安排|批复|指标|总额|任务)?[为是共]?$";

function isPlan({ before }: Mention, plan: RegExp): boolean {
  return plan.test(before.replace(/[\s:：]/gu, ""));
}

/** The last figure before it that is no rate: what was done. */
function doneBefore({ figure, segment }: Mention, { mentions }: Statement): Mention | undefined {
  const last = mentions
    .filter(
      (other) => other.segment === segment && other.figure.range.end <= figure.range.start && !isDerived(other.figure),
    )
    .filter(({ depth, before }) => depth === 0 && !/增长|增加|减少|下降|提高/u.test(before))
    .at(-1);
  return last !== undefined && DONE.test(last.before) ? last : undefined;
}

const DONE = /决算|执行|完成|实际|支出|实现|到位/u;
