import { MULTIPLIERS } from "../number/numeral.ts";
import { alternatives } from "../text/lexicon.ts";
import { shifted, type TextRange, textRange } from "../text/range.ts";
import { COUNTER } from "./counters.ts";
import type { BlockFact } from "./fact.ts";

/** What looks like a quantity and is a name: nothing in it can be added, compared or divided. */
export interface NumberName {
  readonly range: TextRange;
  readonly kind: NumberNameKind;
}

export type NumberNameKind =
  /** https://…, an e-mail address. */
  | "address"
  | "age"
  /** 第二十条第（五）项. */
  | "article"
  /** 2025年1月5日, 1—11月, 第二季度. */
  | "date"
  /** 〔2025〕19号, 第711号. */
  | "document"
  /** 1. and （2） at the start of a clause. */
  | "enumerator"
  /** 12·4, 3.15. */
  | "event"
  /** ［2］. */
  | "footnote"
  /** 5A级, 0.5级. */
  | "grade"
  /** 12345, 110. */
  | "hotline"
  | "identifier"
  /** PM2.5, 5G, 7×24, 1+2+6. */
  | "model"
  | "ordinal"
  /** 每10万人, 每百户. */
  | "per"
  /** 十四五规划, 五年行动, 1310工作体系. */
  | "plan"
  /** “三项制度”. */
  | "quotation"
  /** 前十名, 第5位. */
  | "rank"
  | "score"
  /** 24小时值守. */
  | "service-hours"
  /** 十七届, 二十二次会议. */
  | "session"
  | "telephone"
  /** 两个维护, 八项规定. */
  | "term"
  /** 09:02:33, 17时. */
  | "time"
  /** 《…》. */
  | "title"
  /** 2.0平台. */
  | "version";

/** Names of a block that hold numbers, in reading order. What a title or a quotation holds is not looked at. */
export const numberNames: BlockFact<NumberName> = {
  id: "number-names",
  scope: "block",
  extract({ text }) {
    const found: NumberName[] = [];
    let end = 0;
    START.lastIndex = 0;
    while (START.test(text)) {
      const index = START.lastIndex - 1;
      if (index > end && DECIMAL.test(text.slice(Math.max(0, index - 2), index))) continue;
      const name = nameAt(text, index);
      if (name === undefined) continue;
      found.push(name);
      end = name.range.end;
      START.lastIndex = end;
    }
    return found;
  },
  moved: ({ range, kind }, by) => ({ range: shifted(range, by), kind }),
};

/** Behind 3. and 3, digits are no number of their own, unless the 3. is an enumerator. */
const DECIMAL = /\d[.,]$/u;

/** All names that can begin with the same character, as one pattern with a group for each kind. */
interface NameReader {
  readonly kinds: readonly NumberNameKind[];
  readonly pattern: RegExp;
}

/** The first kind that fits is the one. */
function readerOf(...names: readonly (readonly [NumberNameKind, ...string[]])[]): NameReader {
  return {
    kinds: names.map(([kind]) => kind),
    pattern: new RegExp(names.map(([, ...patterns], at) => `(?<kind${at}>${patterns.join("|")})`).join("|"), "uy"),
  };
}

function nameAt(text: string, at: number): NumberName | undefined {
  const reader = READERS.get(text[at] as string);
  if (reader === undefined) return undefined;
  reader.pattern.lastIndex = at;
  const groups = reader.pattern.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const which = reader.kinds.findIndex((_, index) => groups[`kind${index}`] !== undefined);
  return {
    range: textRange(at, reader.pattern.lastIndex),
    kind: reader.kinds[which] as NumberNameKind,
  };
}

const SPAN = "[—–~～至到-]";
const HAN = "[一二三四五六七八九十]";
const MULTIPLIER = alternatives(Object.keys(MULTIPLIERS));
/** What makes the digits before it a quantity after all. */
const COUNTED = `(?:[余多]? ?${COUNTER}|[余多百千万亿%‰]|个?百分点)`;

const YEAR = "(?:19|20)\\d{2}";
const MONTHS = `\\d{1,2}(?: ?月?份? ?${SPAN} ?\\d{1,2})? ?月份?(?: ?\\d{1,2}(?: ?${SPAN} ?\\d{1,2})? ?[日号])?`;

/** A day that an event is named after: 12·4, 3.15, 12-4; with a full stop or a hyphen only before what tells so. */
const EVENT = `(?:1[0-2]|[1-9])[.-](?:3[01]|[12]\\d|[1-9])(?= ?(?:国际|全国|全民|国家|世界|消费|宪法|禁毒|反|知识产权|民法典|宣传|普法|主题|活动|专案|案件|事故|火灾|地震|特别重大|重大|较大|消防))`;

/** Telephone services that reports name by their number; they count something only before a counter. */
const HOTLINES =
  "110|119|120|122|12309|12315|12320|12328|12333|12338|12345|12348|12350|12355|12356|12358|12363|12366|12367|12368|12369|12377|12378|12380|12385|12386|12388|12389|12393|12395|12396|710|8890";

const LATIN_UNIT = "(?:k[mg]|[cm]m|m|kWh?|[MG]W|mg)(?![A-Za-z])";

const BY_DIGIT = readerOf(
  ["address", "[\\w.+-]{1,64}@[\\w-]+\\.[\\w.-]+"],
  [
    "date",
    `${YEAR} ?年?度? ?${SPAN} ?(?:19|20)?\\d{2} ?(?:年|财政年|学年)度?`,
    `${YEAR}(?=[、和与及](?:19|20)\\d{2} ?年)`,
    `${YEAR} ?年(?:度)?(?: ?${MONTHS})?`,
    // 民國 years without their name: 113年1至11月, 较112年.
    `1[01]\\d ?年(?: ?${MONTHS}|[度底初末]|第)|(?<=[较比与至自于])1[01][1-9] ?年`,
    `\\d{2} ?年 ?\\d{1,2} ?月`,
    `${YEAR}(?<dateMark>[-/.])\\d{1,2}\\k<dateMark>\\d{1,2}(?!\\d)|${YEAR}[-/](?:1[0-2]|0?[1-9])(?![\\d.%])`,
    MONTHS,
    `\\d{1,2}(?: ?${SPAN} ?\\d{1,2})? ?日(?![内均游常元])`,
    `[1-4](?: ?[、${SPAN.slice(1)} ?[1-4])? ?季度`,
    "\\d{2,4}年代|\\d{1,2}世纪|[5-9]0后",
  ],
  [
    "time",
    "(?<!(?:比|结构|之)[^，。；]{0,8})(?:[01]?\\d|2[0-4])[:：][0-5]\\d(?:[:：][0-5]\\d)?(?![\\d.]| ?[:：]\\d)",
    `(?:[01]?\\d|2[0-4]) ?时(?![间段候期常刻速效代])(?: ?\\d{1,2} ?分)?`,
    "(?<=[午晚晨早])(?:1\\d|2[0-4]|\\d) ?点(?:\\d{1,2}分|半|整|钟)?|(?:1\\d|2[0-4]|\\d) ?点(?=[至到前后整半钟])",
  ],
  ["event", "\\d{1,2}[·•‧・]\\d{1,2}(?!\\d)", EVENT],
  ["document", "\\d+(?:[、，]\\d+){0,8} ?号(?!召)", `${YEAR} ?(?:版|届|级)`],
  [
    "hotline",
    `(?:${HOTLINES})(?!\\d|[.,]\\d|，\\d{3}(?!\\d))(?! ?${COUNTED})`,
    `\\d{3,6}(?=[”」]?[\\p{Script=Han}]{0,8}(?:热线|专线))(?! ?${COUNTED})`,
  ],
  ["telephone", "0\\d{2,3}-\\d{7,8}(?:-\\d+)?|1[3-9]\\d{9}(?!\\d)|400-?\\d{3}-?\\d{4}"],
  ["version", `\\d+(?:\\.\\d+)? ?(?:升级)?版(?![面权])|\\d+\\.\\d+ ?(?:时代|平台|系统|模式)`],
  ["version", `(?<=(?:平台|系统|版本|行动|工程|模式|机制|计划|方案|热线) ?)\\d+\\.\\d+(?!\\d| ?${COUNTED})`],
  ["model", `\\d+(?:\\.\\d+)?(?! ?${LATIN_UNIT})[A-Za-z]\\w*`, "\\d+(?:[+×xX*]\\d+|\\+[A-Z])+(?: ?小时)?"],
  [
    "plan",
    "\\d{2,6}(?=[”」]?(?:工作法|工作体系|工作机制|工程|行动|计划|模式|体系|战略|思路|格局|布局|框架))",
    "\\d{1,2} ?年(?=规划|行动|计划|禁渔|义务教育|制)",
  ],
  [
    "service-hours",
    "24 ?小时(?=[^，。；、]{0,2}(?:值守|值班|在线|服务|不间断|待命|受理|开放|响应|开通|自助|营业|监控|监测|全天候|畅通))",
  ],
  [
    "age",
    `\\d{1,3}(?: ?${SPAN} ?\\d{1,3}) ?周?岁`,
    "\\d{1,3} ?周?岁(?:(?:及|\\(含\\)|（含）)?以[上下内]|以内)",
    "(?<!(?:平均|寿命|龄)[^，。]{0,6})\\d{1,3} ?周?岁",
  ],
  ["score", "\\d+(?:\\.\\d+)? ?分(?=[，。；、,;）)（(的以左及 ]|制|$)"],
  ["ordinal", "[1-3] ?次(?=产业)"],
  ["grade", "\\d+(?:\\.\\d+)? ?级"],
  // At the start of a clause: 1. and 2、; before a year even 1.2025年.
  [
    "enumerator",
    `(?<=(?:^|[。；;：:！？!?)\\n]) *)\\d{1,2}(?:\\.\\d{1,2})*[.、．](?!\\d)`,
    `(?<=(?:^|[。；;：:！？!?)\\n]) *)\\d{1,2}\\.(?=${YEAR} ?年|(?:${HOTLINES})(?!\\d))`,
  ],
  [
    "identifier",
    `\\d{10,}(?![\\d.,]| ?(?:${MULTIPLIER}|${COUNTER}))`,
    `1\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])(?![\\d.,]| ?(?:${COUNTED}|${MULTIPLIER}))`,
    "\\d+(?:[-/]\\d+){2,}|\\d{5,}[-/]\\d+|0\\d+[-/]\\d+|\\d+[-/]\\d{5,}",
    `\\d+-\\d+(?![\\d.,]| ?(?:${COUNTED}|${MULTIPLIER}))`,
    "(?<![占约近超达足到逾过为了是的])\\d+/\\d+(?![\\d.]|左右|以[上下]|[的强多])",
  ],
);

const HAN_NUMBER = "[零〇○一二两三四五六七八九十百千]";
const HAN_YEAR = "[〇○零O一二三四五六七八九]";

const BY_HAN = readerOf(
  [
    "date",
    `${HAN_YEAR}{4} ?(?:${SPAN}${HAN_YEAR}{2,4})? ?(?:财政)?年度?(?: ?${HAN}{1,3}月份?(?: ?${HAN}{1,3}[日号])?)?`,
    `${HAN}{1,2}(?:${SPAN}${HAN}{1,2})?月份?(?: ?${HAN}{1,3}[日号])?`,
    `${HAN}{1,3}日(?![内均游常元])`,
    `[一二三四](?:[、${SPAN.slice(1)}[一二三四])?季度`,
    `${HAN}{1,3}(?:年代|世纪)`,
  ],
  [
    "session",
    `${HAN_NUMBER}+届(?:${HAN_NUMBER}+次)?`,
    `${HAN_NUMBER}+次(?=会议|全会|全体|党代会|代表大会|常委会|人代会)`,
    `${HAN_NUMBER}+大(?=[以和会召精报])`,
  ],
  ["ordinal", "二次(?=供水|创业|污染|分配|加工)|三次(?=产业|分配)", `${HAN}+号`],
  ["plan", `十?${HAN}五(?=规划|时期|期间|普法)|[五六七八九]五普法`, `${HAN}{1,2}年(?=规划|行动|计划|禁渔|义务教育|制)`],
  [
    "term",
    `${HAN}位(?:一体|数)|${HAN}{1,2}级`,
    "三项制度|八项规定|四个意识|四个自信|两个维护|两个确立|两个坚持|四个全面|四个伟大|三个区分|三个代表|两个一百年|四个最严|三个必须|三个统筹|两个毫不动摇|三个清单|五级书记|四套班子|三农|四风|三道防线|三大攻坚战|三大球",
  ],
);

const ORDINAL = `(?:\\d+|${HAN_NUMBER}+)`;
/** 第二十条, 第（五）项, 第223、224号. */
const ORDINALS = `第 ?(?:${ORDINAL}|[（(] ?${ORDINAL} ?[）)])(?:(?: ?(?:[、和及]|${SPAN})(?: ?第)? ?| ?第 ?)${ORDINAL}){0,12}`;

const BY_WORD: Readonly<Record<string, NameReader>> = {
  第: readerOf(
    ["article", `${ORDINALS} ?[条款项章节编目]`],
    ["document", `${ORDINALS} ?号`],
    ["session", `${ORDINALS} ?[届次]`],
    ["rank", `${ORDINALS} ?[位名]`],
    ["date", `${ORDINALS} ?季度`],
    // A number that is counted ends the list: 第3、12家.
    ["ordinal", `${ORDINALS}(?= ?[批期类产组卷册季])`, `第 ?(?:${ORDINAL}|[（(] ?${ORDINAL} ?[）)])`],
  ),
  前: readerOf(
    [
      "rank",
      `(?<![目以之提会节此年月先赛训岗任婚产考诉审事饭当空])前 ?(?:\\d{1,3}|${HAN}{1,3}) ?[名位强列甲]`,
      `(?<=[省市县区国州盟旗列居入进位名至在])前 ?(?:\\d{1,2}(?=[，。；、）)]|$)|${HAN}{1,2}(?! ?[季个年月期次批轮]))`,
    ],
    ["date", `(?<![提之会])前 ?(?:[1-4二两三]个?季度|\\d{1,2} ?个月|${HAN}{1,2}个月)`],
  ),
  每: readerOf(["per", `每 ?(?:(?:\\d+(?:\\.\\d+)?|${HAN_NUMBER}+) ?[百千万亿]*|[百千万亿]+)(?:${COUNTER})?`]),
  民: readerOf(["date", `民国 ?(?:\\d{2,3}|${HAN_NUMBER}+|元) ?年?度?(?: ?${MONTHS})?`]),
};

/** Telephone numbers and codes after their label. */
const LABELLED = readerOf([
  "telephone",
  `(?:电话|邮编|邮政编码|传真|编号|代码|文号|索引号|证号|账号|卡号|手机)(?: ?[:：] ?[\\dA-Z()/ +-]*\\d|\\d{5,}(?!\\d| ?${COUNTED})[\\d/-]*)`,
]);

const LATIN = readerOf(
  [
    "address",
    "https?://[^\\s\\p{Script=Han}，。；、：”》）]+|www\\.[^\\s\\p{Script=Han}，。；、：”》）]+",
    "[\\w.+-]{1,64}@[\\w-]+\\.[\\w.-]+",
  ],
  ["document", "[A-Z]{2,4}/[A-Z] ?\\d[\\d.]*(?:[-—]\\d+)?"],
  ["model", "[A-Za-z]+[-.]?\\d[\\w.+-]{0,40}(?![\\w.+-]| ?(?:件|条|次|份|个|人次|万))"],
);

const BRACKETS = readerOf(
  ["document", `[〔[(【［]${YEAR}[〕\\])】］] ?第?\\d+(?:[-—、]\\d+)* ?号`],
  ["telephone", "\\(0\\d{2,3}\\) ?\\d{7,8}"],
  ["footnote", "[[〔［]\\d{1,3}[\\]〕］]"],
  ["enumerator", "(?<=(?:^|[。；;：:，、！？!?)\\n]) *)\\(\\d{1,2}\\)"],
);

/** Short labels: “三项制度”, “1+2+6+28”, “12·4”. A longer quotation is speech, and what it says counts. */
const QUOTATION = readerOf(["quotation", '[“「‘『"][^“”「」‘’『』"，。；]{1,16}[”」’』"]']);

const READERS: ReadonlyMap<string, NameReader> = new Map([
  ...[..."0123456789"].map((digit) => [digit, BY_DIGIT] as const),
  ...[..."〇○零一二两三四五六七八九十百千"].map((digit) => [digit, BY_HAN] as const),
  ...[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"].map((letter) => [letter, LATIN] as const),
  ...[..."电邮传编代文索证账卡手"].map((character) => [character, LABELLED] as const),
  ...[...'“「‘『"'].map((mark) => [mark, QUOTATION] as const),
  ...[..."〔[(【［"].map((mark) => [mark, BRACKETS] as const),
  ["《", readerOf(["title", "《[^《》]{1,80}》"])],
  ...Object.entries(BY_WORD),
]);

/** One character, where a name may begin: not within a run of digits, of numerals or of letters. */
const START = new RegExp(
  `(?<!\\d)\\d|(?<![A-Za-z])[A-Za-z]|(?<!${HAN_NUMBER})${HAN_NUMBER}|[${[...READERS.keys()]
    .filter((key) => /[^\w零〇○一二两三四五六七八九十百千]/u.test(key))
    .map((key) => key.replace(/[[(]/u, "\\$&"))
    .join("")}]`,
  "gu",
);
