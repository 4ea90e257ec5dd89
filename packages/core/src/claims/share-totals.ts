import type { Document } from "../document/document.ts";
import type { Statement } from "../facts/statements.ts";
import {
  absolute,
  add,
  compare,
  type Decimal,
  decimal,
  formatDecimal,
  formatPlaces,
  subtract,
  sum,
  ZERO,
} from "../number/decimal.ts";
import { addIntervals, closed, type Interval, includes, liesBelow, point, sumIntervals } from "../number/interval.ts";
import { textRange } from "../text/range.ts";
import type { Claim, Verdict } from "./claim.ts";
import { isMisprint } from "./misprints.ts";
import { operandOf } from "./operand.ts";
import { placesOf } from "./quotients.ts";
import type { ShareList } from "./share-lists.ts";
import { holds, impossible, undecided, unlikely } from "./verdict.ts";

/**
 * Whether the shares of one whole can add up to 100: 维持占61.3%，驳回占22.6%，撤销占9.7%，终止占6.4%.
 *
 * More than 100 is wrong where the classes exclude each other, less where nothing is left out. Writers adjust one share
 * by a unit of its last place so that the list closes.
 */
export function shareTotal(document: Document, list: ShareList, statement: Statement): Claim | undefined {
  const rates = list.map(({ mention }) => mention.figure);
  const [first] = rates;
  const last = rates.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const places = Math.max(...rates.map(placesOf));
  const made = sum(rates.map(({ value }) => value));
  const missing = subtract(HUNDRED, made);
  const terms = rates.map(({ value, unit }) => formatPlaces(value, placesOf({ unit }))).join("＋");
  return {
    kind: "shares",
    operands: rates.map((rate) => {
      const wanted = add(rate.value, missing);
      return operandOf(document, "share", rate, compare(wanted, ZERO) > 0 ? wanted : undefined);
    }),
    formula: `${terms}＝100%`,
    range: textRange(first.range.start, last.range.end),
    verdict: judge(list, statement, `${terms}＝${formatPlaces(made, places)}%`, made),
  };
}

function judge(list: ShareList, statement: Statement, derivation: string, made: Decimal): Verdict {
  const rates = list.map(({ mention }) => mention.figure);
  const unit = rates.map((rate) => rate.unit).reduce((one, other) => (compare(one, other) >= 0 ? one : other));
  const values = addIntervals(sumIntervals(rates.map((rate) => rate.values)), closed(subtract(ZERO, unit), unit));
  if (includes(values, HUNDRED)) return holds();
  if (rates.some(({ approximation }) => approximation !== undefined)) return undecided("approximate");
  const difference = formatDecimal(absolute(subtract(made, HUNDRED)));
  const labels = list.map(({ label, parts }) => label || (parts[0]?.before ?? ""));
  if (isOpen(statement, list)) return undecided("open-list");
  if (liesBelow(values, WHOLE)) {
    return isComplete(labels, statement) ? unlikely(derivation, difference) : undecided("open-list");
  }
  if (areAll(labels)) return impossible(derivation, difference);
  if (overlap(labels)) return undecided("overlapping");
  if (isComplete(labels, statement) || exclude(labels)) return impossible(derivation, difference);
  return DIVISION.test(statement.text) && isOneSlip(list, made)
    ? unlikely(derivation, difference)
    : undecided("overlapping");
}

const HUNDRED: Decimal = decimal(100);
const WHOLE: Interval = point(HUNDRED);

/** Whether one misprinted share explains the whole difference. */
function isOneSlip(list: ShareList, made: Decimal): boolean {
  return list.some(({ mention: { figure } }) => {
    const meant = subtract(figure.value, subtract(made, HUNDRED));
    const places = placesOf(figure);
    return meant.scale <= places && isMisprint(formatPlaces(figure.value, places), formatPlaces(meant, places));
  });
}

function isOpen({ text, range }: Statement, list: ShareList): boolean {
  const end = list.at(-1)?.mention.figure.range.end ?? range.end;
  return /^[，,；;、]? ?等/u.test(text.slice(end - range.start));
}

/** Classes that leave nothing out: 其他 is the last one, they are known to be all, or the text says so. */
function isComplete(labels: readonly string[], { text }: Statement): boolean {
  if (/其他|其它|其余/u.test(labels.at(-1) ?? "")) return true;
  if (/[两二三四五六七八九十]类合计[为是]?(?:全部|100)/u.test(text)) return true;
  return areAll(labels);
}

/** All the classes there are: 男 and 女. */
function areAll(labels: readonly string[]): boolean {
  return COMPLETE.some((classes) => labels.length === classes.length && isDividedBy(labels, classes));
}

/** Classes that exclude each other. */
function exclude(labels: readonly string[]): boolean {
  return EXCLUSIVE.some((classes) => isDividedBy(labels, classes));
}

/** Whether each label names a class of its own. */
function isDividedBy(labels: readonly string[], classes: readonly RegExp[]): boolean {
  const of = labels.map((label) => classes.findIndex((one) => one.test(label)));
  return of.every((index) => index >= 0) && new Set(of).size === of.length;
}

const COMPLETE: readonly (readonly RegExp[])[] = [
  [/男/u, /女/u],
  [/城镇/u, /乡村|农村/u],
  [/第一产业|一产/u, /第二产业|二产/u, /第三产业|三产/u],
  [/线上/u, /线下/u],
  [/税收/u, /非税/u],
];

const EXCLUSIVE: readonly (readonly RegExp[])[] = [
  ...COMPLETE,
  [/自然人|个人|公民/u, /法人|企业|组织/u],
  [/维持/u, /驳回/u, /撤销|确认违法/u, /变更/u, /终止/u, /责令/u, /不予受理/u, /调解|和解/u],
  [/非常满意/u, /(?<!基本|不|非常)满意/u, /基本满意/u, /一般/u, /不满意/u],
  [/个体/u, /企业/u, /合作社/u],
  [/咨询/u, /求助/u, /投诉/u, /举报/u, /建议/u, /表扬/u],
  [/予以公开/u, /部分公开/u, /不予公开/u, /无法提供/u, /不予处理/u],
  [/A类/u, /B类/u, /C类/u, /D类/u],
  [/甲类/u, /乙类/u, /丙类/u],
  [/优秀/u, /良好/u, /合格/u, /不合格/u],
];

/** Attributes that one person or thing may have several of. Ages part people where all classes are ages. */
function overlap(labels: readonly string[]): boolean {
  if (labels.every((label) => /岁/u.test(label))) return false;
  return labels.some((label) => ATTRIBUTE.test(label));
}

const ATTRIBUTE =
  /党员|女性|妇女|少数民族|本科|大专|硕士|博士|研究生|学历|职称|以上|以下|青年|岁|专业|持证|资格|党外|率/u;

/** What says that a whole is divided into classes. */
const DIVISION = /从[^从按看]{1,16}看|[按从][^从按分划]{1,16}[分划]|结构|构成|类型|来源|分布|分类|中，/u;
