/** What a rate (率) divides by what, told by its own word. All patterns are for folded text. */
interface RateName {
  /** The word before 率. */
  readonly stem: string;
  /** Words of the figure that is its part. */
  readonly part: RegExp;
  /** Words of the figure that is its base. */
  readonly base: RegExp;
  /**
   * Cases that were carried in, or that never came to this stage, often belong to the base without being printed: such a
   * rate may be lower or higher than the two printed figures make it.
   */
  readonly hiddenBase?: boolean;
  /** Over the mean of the year, of which the figure at its end is only near: 人口出生率. */
  readonly meanBase?: boolean;
  /** Of few persons or cases at a time, so that its base alone can make it impossible (12 people, 97 %). */
  readonly ofOccasion?: RegExp;
}

/**
 * The rate named by the words before a percentage; `undefined` if they name none, or one that the sentence cannot be
 * asked about: of several subjects (均, 分别), of a standard (按期办结率), of other times and places.
 *
 *     食品监督抽检合格率达到97.87%
 *     ^^^^^^^^^^ object  ^^ stem
 */
export function rateNamed(words: string): NamedRate | undefined {
  let name = words;
  for (let link = LINK.exec(name); link !== null; link = LINK.exec(name)) name = name.slice(0, link.index);
  const whole = NAME.exec(name)?.[0];
  if (whole === undefined || OTHER_RATE.test(words)) return undefined;
  const noun = whole.replace(/比?率$|比例$|度$/u, "");
  const known = RATES.find(({ stem }) => noun.endsWith(stem));
  if (known !== undefined) {
    const object = noun.slice(0, -known.stem.length);
    // 不合格率 is the rate of those that failed.
    const negation = /[不未非]$/u.exec(object)?.[0] ?? "";
    if (negation === "") return { ...known, object, known: true };
    const stem = negation + known.stem;
    return { stem, part: new RegExp(stem, "u"), base: known.base, object: object.slice(0, -1), known: true };
  }
  if (!whole.endsWith("率") || whole.endsWith("比率")) return undefined;
  const stem = noun.slice(-2);
  if (stem.length < 2 || CHANGE.test(stem)) return undefined;
  return { stem, object: noun.slice(0, -2), part: new RegExp(stem, "u"), base: SHOULD, known: false };
}

export interface NamedRate extends RateName {
  /** What stands before the stem: of what it is a rate. May be empty. */
  readonly object: string;
  /** Whether the word is in the table; the stem of another is a guess. */
  readonly known: boolean;
}

/** What ought to be, against what is: 应参训134人，实际参训132人. */
export const SHOULD: RegExp = /应(?![急诉用对当答邀])/u;
export const ACTUAL: RegExp = /实(?=[际有到参])|已/u;

/** Between a rate's name and its value. */
const LINK =
  /(?:[约为是达在占仅高升降至到]|达到了?|高达|保持|稳定|维持|(?:提高|提升|上升|增加|下降|降低)(?=[到至]|$)|:|：| )$/u;

const NAME = /[\p{Script=Han}]{1,14}(?:率|度|比例)$/u;

/** Several indicators share one value, or the rate is of some of the cases, of other times and places, or a target. */
const OTHER_RATE =
  /[均都皆]|分别|按[期时]|及时|如期|限[时期]|准时|当[日天场]|首次|一次|即时|平均|综合|总体|累计|历年|同期|上年|去年|上季|上月|目标|力争|确保|不低于|要求|全国|重点|各|年均|预[计期]/u;

const CHANGE = /增长|下降|上升|变动|变化|利|费|税|汇|功|效|频|概|几|密|容积|占有/u;

const SAMPLED =
  /抽检|抽查|检测|检验|监测|检查|抽样|送检|检定|检疫|普查|体检|复检|受检|评查|评审|验收|测试|测评|考试|考核|参考|培训|参训|竞赛|快检|监督/u;
const EXAMINED = /考试|考核|测试|测评|参考|报考|参加|组织|评审|申报|答题|竞赛|评查|送审|应考/u;
const RECEIVED =
  /受理|收到|接收|收件|承办|交办|转办|接办|接到|收办|登记|接报|派发|派单|下派|转派|分派|接诉|收案|新收|立案|办理(?!完)|应办|诉求|征集|反映/u;
const CASES = /受理|收到|新收|收案|立案|办理(?!完)|接收|旧存/u;
const TRIED = /考试|考核|测试|测评|评查|抽检|抽查|检测|检验|竞赛|答题/u;

const RATES: readonly RateName[] = [
  { stem: "合格", part: /合格/u, base: SAMPLED, ofOccasion: TRIED },
  { stem: "优秀", part: /优秀/u, base: SAMPLED, ofOccasion: TRIED },
  { stem: "优良", part: /优良/u, base: SAMPLED },
  { stem: "达标", part: /达标/u, base: SAMPLED, ofOccasion: TRIED },
  { stem: "及格", part: /及格/u, base: EXAMINED, ofOccasion: TRIED },
  { stem: "通过", part: /通过|合格/u, base: EXAMINED, ofOccasion: TRIED },
  { stem: "参训", part: /参训|培训|参加/u, base: SHOULD },
  { stem: "参考", part: /参考|参加/u, base: SHOULD },
  { stem: "参会", part: /参会|到会|出席/u, base: SHOULD },
  { stem: "到会", part: /参会|到会|出席/u, base: SHOULD },
  { stem: "出勤", part: /出勤|到岗/u, base: SHOULD },
  { stem: "参评", part: /参评|参加/u, base: SHOULD },
  { stem: "办结", part: /办结|办理完毕|已办|完结|办理完成|结办/u, base: RECEIVED, ofOccasion: RECEIVED },
  { stem: "办复", part: /办复|答复|办结/u, base: RECEIVED, ofOccasion: RECEIVED },
  { stem: "答复", part: /答复|回复|办复/u, base: RECEIVED, ofOccasion: RECEIVED },
  { stem: "回复", part: /回复|答复/u, base: RECEIVED, ofOccasion: RECEIVED },
  { stem: "处置", part: /处置|处理|办结/u, base: RECEIVED },
  { stem: "处理", part: /处理|处置|办结/u, base: RECEIVED },
  { stem: "审结", part: /审结|办结|结案/u, base: CASES, hiddenBase: true },
  { stem: "结案", part: /结案|审结|办结/u, base: CASES, hiddenBase: true },
  { stem: "化解", part: /化解|调解成功|调处成功/u, base: /受理|排查|调处|摸排|纠纷|矛盾|积案|督办|交办|调解(?!成功)/u },
  { stem: "调撤", part: /调撤|调解|撤诉|和解|成功|撤回/u, base: /引调|诉前|委派|受理|审结/u, hiddenBase: true },
  { stem: "调解成功", part: /成功|达成/u, base: /调解(?!成功)|调处(?!成功)|引调|受理纠纷/u, hiddenBase: true },
  { stem: "调解", part: /调解|和解/u, base: /受理|审结|引调/u, hiddenBase: true },
  { stem: "调处", part: /调处|调解/u, base: /受理|排查/u, hiddenBase: true },
  { stem: "和解", part: /和解/u, base: /受理|审结/u, hiddenBase: true },
  { stem: "纠错", part: /纠错|纠正|撤销/u, base: /审结|办结|受理/u, hiddenBase: true },
  { stem: "胜诉", part: /胜诉/u, base: /审结|判决|应诉|诉讼/u, hiddenBase: true, ofOccasion: /审结|判决/u },
  { stem: "败诉", part: /败诉/u, base: /审结|判决|应诉|诉讼/u, hiddenBase: true, ofOccasion: /审结|判决/u },
  { stem: "出庭应诉", part: /出庭/u, base: /应出庭|开庭|应诉(?!率)|诉讼/u },
  { stem: "出庭", part: /出庭/u, base: /应出庭|开庭|应诉|诉讼/u },
  { stem: "有效", part: /有效/u, base: /发放|发出|收回|回收|下发/u },
  { stem: "回收", part: /回收|收回/u, base: /发放|发出|下发/u },
  { stem: "满意", part: /满意/u, base: /回访|评价|测评|答复|建议|提案|受访|问卷|调查/u },
  { stem: "整改", part: /整改|销号|完成/u, base: /发现|排查|问题|隐患|交办|反馈|查出|检查出/u },
  { stem: "销号", part: /销号|整改/u, base: /发现|排查|问题|隐患|交办|反馈/u },
  { stem: "破获", part: /破获|侦破|破案/u, base: /发生|立案|发案/u },
  { stem: "破案", part: /破获|侦破|破案/u, base: /发生|立案|发案/u },
  { stem: "采纳", part: /采纳/u, base: /提出|意见|建议|征集|收到/u },
  { stem: "持证", part: /持证|持有/u, base: /执法人员|在岗|在编|现有|共有/u },
  { stem: "城镇化", part: /城镇|市镇/u, base: /人口/u },
  { stem: "出生", part: /出生/u, base: /人口/u, meanBase: true },
  { stem: "死亡", part: /死亡/u, base: /人口/u, meanBase: true },
];
