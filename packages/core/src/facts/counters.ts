import { alternatives } from "../text/lexicon.ts";

/** What a number measures; `count` where things are counted one by one. */
export type Dimension =
  | "count"
  | "duration"
  | "money"
  | "length"
  | "area"
  | "volume"
  | "weight"
  | "energy"
  | "power"
  | "other"
  | "rate"
  | "none";

/** What is counted one by one (量词). Two counts are compared only when they are counted by the same word. */
const COUNTERS = wordsOf(`
  件 件次 件套 起 宗 宗次 例 例次 项 项次 条 条次 份 份次 篇 篇次 期 期次 场 场次 次 人次 人 人份 名 名次 位 家
  家次 户 户次 批 批次 轮 轮次 处 处次 所 个 台 台套 台次 辆 辆次 艘 艘次 架 架次 头 头次 只 羽 尾 匹 株 棵 座 间
  栋 幢 套 张 床 张床位 页 面 块 幅 首 段 册 本 辑 集 卷 卷次 部 支 队 组 对 类 种 款 道 门 门次 课时 学时 课 节课
  堂课 堂 班 班次 班列 车次 箱 标箱 标准箱 瓶 袋 盒 包 趟 站 点 片 枚 颗 粒 盏 根 笔 单 票 案次 字 字次 步 届
  层 栏 国 方面 大类 大项 小项 个次 人场 通 倍 人/次
`);

/** Counted by the clock or the calendar. */
const DURATIONS = wordsOf(`
  秒 秒钟 分钟 小时 个小时 天 日 工作日 个工作日 自然日 个自然日 个交易日 周 个星期 个月 个季度 年 个年度 周年
  学年 岁 周岁 人日 人天
`);

/** What is measured: rounded by its nature, whatever its digits. */
const MEASURES: Readonly<Partial<Record<Dimension, readonly string[]>>> = {
  money: wordsOf("元 元人民币 人民币 美元 港元 港币 澳门元 澳门币 新台币 台币 欧元 日元 英镑 卢布"),
  length: wordsOf("公里 千米 米 厘米 公分 毫米 微米 海里 车道公里 km m cm mm"),
  area: wordsOf("平方米 平米 平方 平方公里 平方千米 公顷 亩 亩次 ㎡ m² m2 km² km2"),
  volume: wordsOf("立方米 立方 升 毫升 m³ m3"),
  weight: wordsOf("吨 公吨 公斤 千克 克 毫克 微克 斤 kg 标准煤 吨标准煤 吨标煤"),
  energy: wordsOf("千瓦时 兆瓦时 度 度电 kWh"),
  power: wordsOf("千瓦 兆瓦 吉瓦 瓦 kW MW GW"),
  other: wordsOf(`
    微克/立方米 毫克/立方米 μg/m3 μg/m³ 毫克/升 mg/L 吨公里 人公里 千伏 千伏安 兆伏安 摄氏度 ℃ 分贝
    元/吨 元/人 元/平方米 元/月 吨/年 吨/日
  `),
};

/**
 * Characters before which a counter is the beginning of a longer word: 3部 counts, 3部门 names; 12人 counts, in 3万人民币
 * nobody is counted.
 */
const CONTINUED: Readonly<Record<string, string>> = {
  通: "过告报知信讯车用",
  起: "诉草源步点",
  宗: "教旨地",
  例: "会外行",
  条: "例款",
  份: "额量",
  期: "间末限货",
  场: "所景地馆",
  次: "数",
  人: "民员才士",
  名: "称义额牌册",
  位: "于置",
  家: "庭园禽畜",
  户: "籍外",
  批: "复准评示",
  轮: "胎",
  处: "置理罚于室警",
  所: "有属在以需",
  台: "账风湾阶",
  架: "构",
  头: "部条",
  只: "有要是能",
  尾: "矿气水",
  匹: "配",
  座: "谈位",
  间: "接隔",
  张: "家力贴挂",
  床: "位",
  页: "面岩",
  面: "积向对临试",
  幅: "度员",
  首: "个先要次批",
  本: "市县区级年省局地科",
  集: "中体团约聚",
  卷: "烟",
  部: "门委分署队",
  支: "部持付出撑援",
  队: "伍员",
  组: "织长成建合",
  对: "口于象接方比",
  类: "似型别",
  种: "植子养",
  款: "项",
  道: "路德",
  门: "店户诊类",
  课: "程堂题件",
  班: "子组",
  包: "括含装容",
  站: "点位",
  点: "对击",
  片: "区剂",
  根: "据本",
  笔: "试录",
  单: "位元独",
  票: "据数",
  字: "号样体",
  步: "骤",
  层: "面级次",
  栏: "目",
  国: "家际务有内外",
  天: "然津",
  日: "期常",
  周: "边期围岁",
  年: "级",
  元: "旦素宵",
  升: "级至到高学",
  度: "假过",
  克: "服扣",
  瓦: "斯解",
};

/**
 * A piece of a pattern: the longest word that counts or measures. Of a double counter such as 篇(条) both words match, and
 * the first one counts.
 */
export const COUNTER: string = `(?:${patternOf([...COUNTERS, ...DURATIONS, ...Object.values(MEASURES).flat()])}(?:[(（]${patternOf(COUNTERS)}[)）])?)`;

const DIMENSIONS: ReadonlyMap<string, Dimension> = new Map([
  ...DURATIONS.map((word) => [word, "duration"] as const),
  ...Object.entries(MEASURES).flatMap(([dimension, words]) =>
    words.map((word) => [word, dimension as Dimension] as const),
  ),
]);

/** Of a counter as a figure gives it; `none` for a bare number. */
export function dimensionOf(counter: string): Dimension {
  if (counter === "") return "none";
  return RATES.has(counter) ? "rate" : (DIMENSIONS.get(counter) ?? "count");
}

const RATES: ReadonlySet<string> = new Set(["%", "‰", "个百分点", "倍"]);

export function isMeasure(counter: string): boolean {
  return !["count", "duration", "rate", "none"].includes(dimensionOf(counter));
}

/** Heads, who may have several of the attributes that a list names: 法学专业, 研究生, 公职律师. */
const PERSON_COUNTERS: ReadonlySet<string> = new Set(["人", "名", "位", "人次"]);

export function countsPersons(counter: string): boolean {
  return PERSON_COUNTERS.has(counter);
}

function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

function patternOf(words: readonly string[]): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  const first = [...new Set(words.map((word) => word[0]))].join("");
  // Most characters begin no counter: one look tells, where the words are two hundred.
  return `(?=[${first}])(?:${longestFirst.map((word) => `${alternatives([word])}${notBefore(word)}`).join("|")})`;
}

function notBefore(word: string): string {
  if (/[A-Za-z]$/u.test(word)) return "(?![A-Za-z\\d²³])";
  const next = CONTINUED[word];
  return next === undefined ? "" : `(?![${next}])`;
}
