import type { Document } from "../document/document.ts";
import type { Figure } from "../facts/figures.ts";
import { ending, type Mention, nearby, type Statement, statements } from "../facts/statements.ts";
import { compare, ONE, ZERO } from "../number/decimal.ts";
import { liesBelow } from "../number/interval.ts";
import type { Claim, ClaimReader, Verdict } from "./claim.ts";
import { countAlike, isDerived, mayCountAlike } from "./counter-kin.ts";
import { claimOf, fits, holdsAs, isStatedHigher, misfit, type Quotient, verdictOverMean } from "./quotients.ts";
import { ACTUAL, type NamedRate, rateNamed, SHOULD } from "./rate-names.ts";
import { undecided } from "./verdict.ts";

/**
 * A rate with its part and its base: 抽检1268批次，合格1241批次，合格率97.87%.
 *
 * The rate's own word says which figures are meant. Any other pair in this sentence and the one before may be what its
 * author divided, so it is wrong only if none of them makes it and the word names exactly one base.
 */
export const rates: ClaimReader = {
  id: "rates",
  kinds: ["rate"],
  *read(document, facts) {
    let previous: Statement | undefined;
    for (const statement of facts.get(statements)) {
      const before = statement.opens || previous === undefined ? undefined : ending(previous);
      for (const mention of statement.mentions) {
        const claim = claimAbout(mention, { document, statement: nearby(statement, mention), previous: before });
        if (claim !== undefined) yield claim;
      }
      previous = statement;
    }
  },
};

/** Where a rate is read: its sentence, and the one before it in the same block. */
interface Passage {
  readonly document: Document;
  readonly statement: Statement;
  readonly previous: Statement | undefined;
}

function claimAbout(mention: Mention, passage: Passage): Claim | undefined {
  const { document, statement, previous } = passage;
  const rate = mention.figure;
  if (rate.kind !== "percent" && rate.kind !== "permille") return undefined;
  const named = rateNamed(mention.lead === "" && mention.mark === "：" ? textBefore(mention, statement) : mention.lead);
  if (named === undefined || !isAbout(named, mention, passage)) return undefined;
  const parts = partsOf(named, mention, statement);
  const [part] = parts;
  if (part === undefined) return undefined;
  const around = [...(previous?.mentions ?? []), ...statement.mentions];
  const others = around.filter((other) => other !== part && mayCountAlike(other.figure, part.figure));
  const bases = others.filter((other) => countAlike(other.figure, part.figure) && isBase(named, other, passage));
  const own = bases.filter((base) => statement.mentions.includes(base));
  const candidates = own.length > 0 ? own : bases;
  const base = candidates.at(-1) ?? nearestBefore(part, others, named);
  if (base === undefined) return undefined;
  const quotient = quotientOf(rate, named, [part], base);
  const certain = candidates.length === 1 && own.length === 1 && isCertain(named, quotient, mention, base, passage);
  const [read, verdict] = judge(quotient, certain, named, parts, others);
  return claimOf(document, "rate", read, verdict);
}

function judge(
  quotient: Quotient,
  certain: boolean,
  named: NamedRate,
  parts: readonly Mention[],
  others: readonly Mention[],
): [Quotient, Verdict] {
  const { rate, bases } = quotient;
  if (bases.every(({ value }) => compare(value, ZERO) === 0)) return [quotient, undecided("zero-base")];
  if (named.meanBase === true) return [quotient, verdictOverMean(quotient)];
  for (const reading of readings(quotient, named, parts, others)) {
    if (fits(reading)) return [reading, holdsAs(reading)];
  }
  // A rate of whole per cents is made by many pairs; of two places, hardly by chance.
  const coarse = compare(rate.unit, ONE) >= 0;
  if (!coarse && isMadeByOthers(quotient, named, parts, others)) return [quotient, undecided("base-not-stated")];
  return [quotient, misfit(quotient, certain)];
}

/** What the author may have divided: each part, or several together (满意136件，基本满意2件), by each base. */
function* readings(
  quotient: Quotient,
  named: NamedRate,
  parts: readonly Mention[],
  others: readonly Mention[],
): Generator<Quotient> {
  yield quotient;
  for (const base of others) {
    for (const part of parts) if (part !== base) yield quotientOf(quotient.rate, named, [part], base);
    const rest = parts.filter((part) => part !== base && !isComplement(named, part));
    for (let count = 2; count <= rest.length; count++)
      yield quotientOf(quotient.rate, named, rest.slice(0, count), base);
  }
  const [part] = parts;
  if (part === undefined) return;
  for (const [index, one] of others.entries()) {
    const other = others[index + 1];
    // Carried in from last year: 新收100件，结转20件.
    if (other !== undefined)
      yield { ...quotientOf(quotient.rate, named, [part], one), bases: [one.figure, other.figure] };
  }
}

function isMadeByOthers(
  { rate, parts, bases }: Quotient,
  named: NamedRate,
  own: readonly Mention[],
  others: readonly Mention[],
): boolean {
  const all = [...own, ...others].filter((mention) => !isComplement(named, mention)).map(({ figure }) => figure);
  return all.some((part) =>
    all.some((base) => {
      const inverted = parts.includes(base) && bases.includes(part);
      return (
        part !== base &&
        !inverted &&
        liesBelow(part.values, base.values) &&
        fits({ rate, parts: [part], bases: [base] })
      );
    }),
  );
}

function quotientOf(rate: Figure, named: NamedRate, parts: readonly Mention[], base: Mention): Quotient {
  const complement = parts.every((part) => isComplement(named, part));
  return {
    rate,
    parts: parts.map(({ figure }) => figure),
    bases: [base.figure],
    ...(complement ? { complement } : {}),
  };
}

/**
 * The figures that the rate's word names, the likeliest first: the last one before the rate outside brackets, then the
 * others of its stretch, then those in the brackets that follow.
 */
function partsOf(named: NamedRate, mention: Mention, { mentions }: Statement): Mention[] {
  const at = mentions.indexOf(mention);
  const alike = (other: Mention, index: number) =>
    other.segment === mention.segment &&
    (index < at || other.depth > mention.depth) &&
    !isDerived(other.figure) &&
    (named.part.test(wordsOf(other)) || isActual(named, other));
  const found = mentions.filter(alike);
  const before = found.filter((other) => mentions.indexOf(other) < at).reverse();
  const first = before.find(({ depth }) => depth <= mention.depth) ?? before[0] ?? found[0];
  if (first === undefined) return [];
  return [first, ...found.filter((other) => other !== first && countAlike(other.figure, first.figure))];
}

/** 实际参训132人 beside 应参训134人. */
function isActual({ base }: NamedRate, mention: Mention): boolean {
  return base === SHOULD && ACTUAL.test(mention.before);
}

/** 不合格31批次 beside 合格率. */
function isComplement({ stem }: NamedRate, mention: Mention): boolean {
  return NEGATIONS.some((negation) => wordsOf(mention).includes(`${negation}${stem}`));
}

const NEGATIONS = ["不", "未", "未能", "不予", "尚未", "非"];

function isBase(named: NamedRate, mention: Mention, { statement, previous }: Passage): boolean {
  const within = statement.mentions.includes(mention) ? statement : (previous ?? statement);
  const words = `${wideWords(mention, within)}${mention.after}`;
  if (SHOULD.test(mention.before)) return true;
  if (isActual(named, mention) || named.base === SHOULD) return false;
  return named.base.test(words) && !named.part.test(`${mention.before} ${mention.after}`);
}

/** The nearest figure before the part that may be its base, where none is named. */
function nearestBefore(part: Mention, others: readonly Mention[], named: NamedRate): Mention | undefined {
  return others
    .filter(
      (other) =>
        other.figure.range.end <= part.figure.range.start &&
        other.depth === 0 &&
        countAlike(other.figure, part.figure) &&
        !named.part.test(wordsOf(other)),
    )
    .at(-1);
}

/** Whether nothing that is not printed can stand behind it. */
function isCertain(named: NamedRate, quotient: Quotient, mention: Mention, base: Mention, passage: Passage): boolean {
  if (!named.known && named.base !== SHOULD) return false;
  if (named.hiddenBase === true || base.segment !== mention.segment) return false;
  // Of cases, more may have been pending than were received; then the rate is lower than the printed figures make it.
  const carried = CARRIED.test(passage.statement.text) || CARRIED.test(passage.previous?.text ?? "");
  // Those not yet due may have been left out of the base; then it is higher.
  const due = OPEN_STILL.test(passage.statement.text) && isStatedHigher(quotient);
  const cases = CASES_AT_LAW.test(passage.statement.text);
  return !carried && !due && !(cases && named.base.test("受理") && !isStatedHigher(quotient));
}

const CARRIED = /结转|旧存|上年未|往年|遗留|未结|顺延|存量/u;
const OPEN_STILL = /在办|期限内|期内|正在|办理中|未到期|到期/u;
const CASES_AT_LAW = /复议|诉讼|仲裁|案件/u;

/** Whether what it is a rate of was spoken of before: a rate of something else has other figures. */
function isAbout({ object }: NamedRate, mention: Mention, { statement, previous }: Passage): boolean {
  const subject = object.replace(PLAIN, "");
  if (subject.length < 2) return true;
  const before = statement.text.slice(0, mention.figure.range.start - statement.range.start - mention.lead.length);
  return `${previous?.text ?? ""}${before}`.includes(subject.slice(0, 2));
}

/** Words before a rate's name that say nothing of what it is a rate of. */
const PLAIN = /^(?:全[年市县区省局镇]|截至?|目前|现|已|其|总|整体|实现|做到|使|的)+/u;

function wordsOf({ before, after }: Mention): string {
  return `${before} ${after}`;
}

/** 办结率：97.7% */
function textBefore({ figure }: Mention, { text, range }: Statement): string {
  const at = figure.range.start - range.start;
  return text.slice(Math.max(0, at - LONGEST_NAME), at);
}

const LONGEST_NAME = 20;

/** The words before a figure back to the figure before it, over marks: 开展监督抽检，共1268批次. */
function wideWords(mention: Mention, { mentions, text, range }: Statement): string {
  const previous = mentions[mentions.indexOf(mention) - 1];
  const from = previous === undefined ? 0 : previous.figure.range.end - range.start;
  return text.slice(from, mention.figure.range.start - range.start);
}
