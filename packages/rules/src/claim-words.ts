import type { ClaimWords, LocalizedText, UndecidedReason } from "@reportlint/core";

/** Every reason must be put into words, so that no claim stays undecided without saying why. */
const reasons: Readonly<Record<UndecidedReason, LocalizedText>> = {
  "fused-subjects": { zh: "一个主语可能说的是几项", en: "one subject may stand for several" },
  "list-bounds": {
    zh: "清单从哪里到哪里、一项有多大不能确定",
    en: "where the list or an item of it ends is not certain",
  },
  "other-footing": {
    zh: "增速可能按可比价或可比口径计算",
    en: "growth may be at constant prices or on another footing",
  },
  "other-scope": { zh: "范围、时期或者主体可能不同", en: "scope, period or subject may differ" },
  "open-list": { zh: "清单未封口（等）", en: "the list is open (等)" },
  approximate: { zh: "数字是约数", en: "a figure is approximate" },
  "base-not-stated": { zh: "没有写明基数", en: "the base is not stated" },
  "carried-over": { zh: "可能含上期结转", en: "some may be carried over" },
  overlapping: { zh: "类别可能交叉", en: "the classes may overlap" },
  "other-counter": { zh: "单位不同", en: "the units differ" },
  "salient-parts": { zh: "只举了部分", en: "only some parts are named" },
  "zero-base": { zh: "分母是0", en: "the base is zero" },
};

/** What people call the built-in claims. */
export const claimWords: ClaimWords = {
  kinds: {
    difference: { zh: "增减量", en: "difference" },
    growth: { zh: "增减幅度", en: "growth" },
    "growth-on-current": { zh: "增减幅度", en: "growth" },
    direction: { zh: "增减方向", en: "direction" },
    "whole-base": { zh: "上期整数", en: "whole base" },
    points: { zh: "百分点", en: "percentage points" },
    "percent-for-points": { zh: "百分点", en: "percentage points" },
    "to-or-by": { zh: "增加到与增加了", en: "to or by" },
    times: { zh: "倍数", en: "multiple" },
    "times-less": { zh: "倍数", en: "multiple" },
    unit: { zh: "单位", en: "unit" },
    average: { zh: "平均", en: "average" },
    feasibility: { zh: "整数可行性", en: "whole numbers" },
    rate: { zh: "比率", en: "rate" },
    shares: { zh: "占比合计", en: "shares" },
    alignment: { zh: "分别对应", en: "alignment" },
    declared: { zh: "列举", en: "enumeration" },
    indicator: { zh: "前后对照", en: "cross mention" },
    "partial-indicator": { zh: "局部与全部", en: "part of an indicator" },
    balance: { zh: "差额", en: "balance" },
    flow: { zh: "收结存", en: "flow" },
    "money-sum": { zh: "金额合计", en: "sum of amounts" },
    part: { zh: "部分与整体", en: "part of a whole" },
    range: { zh: "范围", en: "range" },
    sum: { zh: "合计", en: "sum" },
  },
  reasons,
  notes: {
    adjusted: { zh: "有一项为凑足100%调整了末位", en: "one share was adjusted in its last place to make 100" },
    "other-base": { zh: "以另一个数为分母", en: "over another figure" },
    truncated: { zh: "末位是舍去的，不是四舍五入", en: "digits were cut, not rounded" },
    "other-counter": { zh: "把用别的量词的项也算进去", en: "items with another unit counted in" },
    "other-extent": { zh: "清单的止点取在别处", en: "the list read to another end" },
    "other-total": { zh: "分项属于前面另一个总数", en: "the parts make up another total before" },
    "carried-in": { zh: "把上年结转的也算进去", en: "with what was carried over" },
    nested: { zh: "有的分项是上一项的分项", en: "some parts are parts of the one before" },
  },
};
