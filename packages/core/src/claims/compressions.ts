import { type Mention, nearby, type Statement, statements } from "../facts/statements.ts";
import { compare, ZERO } from "../number/decimal.ts";
import { liesBelow } from "../number/interval.ts";
import type { ClaimReader } from "./claim.ts";
import { countAlike, isDerived } from "./counter-kin.ts";
import { claimOf, fits, holdsAs, misfit, type Quotient } from "./quotients.ts";

/**
 * By how much a limit was cut (压缩比): 办理时限由20个工作日压缩至5个工作日，压缩比达75%. It is what was taken away, not what is
 * left.
 */
export const compressions: ClaimReader = {
  id: "compressions",
  kinds: ["rate"],
  *read(document, facts) {
    for (const statement of facts.get(statements)) {
      for (const mention of statement.mentions) {
        if (!isCompression(mention)) continue;
        const pairs = pairsOf(nearby(statement, mention));
        const fitting = pairs.filter((pair) => isOf(mention, pair));
        const quotients = fitting.map(([from, to]): Quotient => {
          return { rate: mention.figure, parts: [to.figure], bases: [from.figure], complement: true };
        });
        const quotient = quotients.find((each) => fits(each)) ?? quotients.at(-1);
        if (quotient === undefined || quotient.bases.some(({ value }) => compare(value, ZERO) === 0)) continue;
        const verdict = fits(quotient) ? holdsAs(quotient) : misfit(quotient, pairs.length === 1);
        yield claimOf(document, "rate", quotient, verdict);
      }
    }
  },
};

type Pair = readonly [from: Mention, to: Mention];

/** 20个工作日压缩至5个工作日 */
function pairsOf({ mentions, text, range }: Statement): Pair[] {
  return mentions.flatMap((to, index): Pair[] => {
    const from = mentions[index - 1];
    if (from === undefined || isDerived(to.figure) || !countAlike(from.figure, to.figure)) return [];
    if (!liesBelow(to.figure.values, from.figure.values)) return [];
    const between = text.slice(from.figure.range.end - range.start, to.figure.range.start - range.start);
    return CUT_TO.test(between) ? [[from, to]] : [];
  });
}

const CUT_TO = /^[^，,；;。、]{0,10}(?:压缩|缩短|压减|精简|缩减|减少|降低|提速|减|缩|降)[至到为]$/u;

/** The share that was cut: 压缩比达, 压缩幅度为, 压缩了, 提速. Not a mean over several limits. */
function isCompression({ figure, lead }: Mention): boolean {
  return figure.kind === "percent" && SHARE_CUT.test(lead) && !/平均|累计|总体|整体|各|均/u.test(lead);
}

const SHARE_CUT = /(?:压缩|缩短|压减|精简|缩减|提速)(?:比例|比率|幅度|比|率|幅)?(?:达到|[了达为约超近])*$/u;

/** Whether it follows the pair and speaks of nothing else: 申请材料压减60% is not about days. */
function isOf({ figure, lead }: Mention, [from, to]: Pair): boolean {
  if (to.figure.range.end > figure.range.start) return false;
  const subject = lead.replace(SHARE_CUT, "");
  if (TIME.test(from.figure.counter)) return subject === "" || /时|周期|期限|效率/u.test(subject);
  return subject === "" || from.before.includes(subject.slice(0, 2));
}

const TIME = /日|天|小时|分钟|月/u;
