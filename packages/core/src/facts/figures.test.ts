import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { formatDecimal } from "../number/decimal.ts";
import { slice } from "../text/range.ts";
import { type Figure, figures, formatLike } from "./figures.ts";
import { createFacts } from "./store.ts";

function read(text: string): { figures: readonly Figure[]; text: string } {
  const document = documentFromText(text);
  return { figures: createFacts(document).get(figures), text: document.text };
}

/** The figures of a text as printed, with their units and vague words. */
function printed(text: string): string[] {
  return read(text).figures.map(({ range }) => slice(text, range));
}

function only(text: string): Figure {
  const all = read(text).figures;
  expect(all.map(({ range }) => slice(text, range))).toHaveLength(1);
  return all[0] as Figure;
}

/** [2000, 3000) in the signs of intervals; an end without a bound is empty. */
function interval({ values: { low, high, lowOpen, highOpen } }: Figure): string {
  const end = (value: typeof low) => (value === undefined ? "" : formatDecimal(value));
  return `${lowOpen ? "(" : "["}${end(low)}, ${end(high)}${highOpen ? ")" : "]"}`;
}

describe("value, unit of count and kind", () => {
  test.each([
    ["受理12件", "12", "件", "count"],
    ["发放1,200份", "1200", "份", "count"],
    ["發放１２００份", "1200", "份", "count"],
    ["接獲1 264 390宗", "1264390", "宗", "count"],
    ["培训十二期", "12", "期", "count"],
    ["罚没款2.5万元", "25000", "元", "amount"],
    ["投资3亿元", "300000000", "元", "amount"],
    ["总值1.2万亿元", "1200000000000", "元", "amount"],
    ["覆盖3万户", "30000", "户", "amount"],
    ["兩萬五千元", "25000", "元", "amount"],
    ["覆盖率95.5%", "95.5", "%", "percent"],
    ["覆蓋率９５．５％", "95.5", "%", "percent"],
    ["出生率6.82‰", "6.82", "‰", "permille"],
    ["提高2.1个百分点", "2.1", "个百分点", "points"],
    ["提高2.1百分点", "2.1", "个百分点", "points"],
    ["刊发稿件359篇（条）", "359", "篇", "count"],
    ["培训30人次", "30", "人次", "count"],
    ["浓度28微克/立方米", "28", "微克/立方米", "amount"],
    ["共18 次", "18", "次", "count"],
    ["共5百 万元", "5000000", "元", "amount"],
    ["用电3千瓦时", "3", "千瓦时", "amount"],
    ["满意142", "142", "", "bare"],
    ["登記28萬3,622件", "283622", "件", "count"],
    ["人口1,153萬6千人", "11536000", "人", "amount"],
    ["歲入946億8,043萬5千元", "94680435000", "元", "amount"],
    ["營業額1兆0,619億元", "1061900000000", "元", "amount"],
    ["人口三萬五九一五人", "35915", "人", "count"],
    ["減少卅四人", "34", "人", "count"],
    ["就業一一五八.七萬人", "11587000", "人", "amount"],
    ["壹佰贰拾万元整", "1200000", "元", "amount"],
    ["增長百分之六點九", "6.9", "%", "percent"],
    ["百分之百", "100", "%", "percent"],
    ["出生率千分之6.62", "6.62", "‰", "permille"],
    ["上升三.三二％", "3.32", "%", "percent"],
    ["提高○.○四個百分點", "0.04", "个百分点", "points"],
    ["占三成", "30", "%", "percent"],
    ["占九成五", "95", "%", "percent"],
    ["占四分之一", "25", "%", "percent"],
    ["约占1/4", "25", "%", "percent"],
    ["约三分之二", "66.67", "%", "percent"],
    ["增速-0.3%", "-0.3", "%", "percent"],
    ["减幅(-)4.75%", "-4.75", "%", "percent"],
    ["減幅4.75％（-）", "-4.75", "%", "percent"],
    ["增长负2.1%", "-2.1", "%", "percent"],
    ["历时两年半", "2.5", "年", "amount"],
    ["历时三个半月", "3.5", "个月", "amount"],
    ["等待120人/次", "120", "人次", "count"],
    ["共1 , 234件", "1234", "件", "count"],
    ["男女比1.68∶1", "1.68", "", "ratio"],
  ])("%s", (text, value, counter, kind) => {
    const figure = only(text);
    expect([formatDecimal(figure.value), figure.counter, figure.kind]).toEqual([value, counter, kind]);
  });
});

describe("the values that a writer could have meant", () => {
  test.each([
    ["受理12件", "[12, 12]"],
    ["罚没款2.5万元", "[24500, 25500]"],
    ["覆盖率95.5%", "[95.45, 95.6)"],
    ["满意率100%", "[99.5, 101)"],
    ["发放2000余份", "[2000, 3000)"],
    ["发放150多份", "[150, 160)"],
    ["发放近2000份", "(1000, 2000]"],
    ["发放约2000份", "[1000, 3000]"],
    ["发放2000份左右", "[1000, 3000]"],
    ["发放超过2000份", "[2000, ]"],
    ["发放2000份以上", "[2000, ]"],
    ["不足50人", "(40, 50]"],
    ["办理十余件", "[10, 20)"],
    ["办理两千余件", "[2000, 3000)"],
    ["投入3万余元", "[30000, 40000)"],
    ["投入2.5万余元", "[25000, 26000)"],
    ["培训1.2万人次", "[11500, 12500]"],
    ["增速-0.3%", "(-0.4, -0.25]"],
    ["办理百余件", "[100, 200)"],
    ["办理近百件", "(0, 100]"],
    ["办理数十件", "[20, 100)"],
    ["办理几百件", "[200, 1000)"],
    ["办理三四件", "[3, 4]"],
    ["办理七八十件", "[70, 90)"],
    ["办理十几件", "[10, 20)"],
    ["办理12件以下", "[, 12]"],
    ["占九成五", "[92.5, 100)"],
    ["占三成", "[25, 40)"],
    ["历时3年多", "[3, 4)"],
    ["历时5个多月", "[5, 6)"],
    ["每班15～30人", "[15, 30]"],
    ["投资13～17万元", "[125000, 175000]"],
    ["占百分之二至三", "[1.5, 4)"],
    ["结构4.6:38.2:57.2", "(, )"],
  ])("%s", (text, expected) => {
    expect(interval(only(text))).toBe(expected);
  });
});

describe("approximation", () => {
  test.each([
    ["约50人", "about"],
    ["50人左右", "about"],
    ["50余人", "more"],
    ["50多人", "more"],
    ["超50人", "more"],
    ["逾50人", "more"],
    ["50人以上", "more"],
    ["近50人", "less"],
    ["不到50人", "less"],
    ["50人以内", "less"],
    ["50人", undefined],
  ])("%s", (text, expected) => {
    expect(only(`参加${text}`).approximation).toBe(expected);
  });

  test.each(["最近3年", "近3年", "习近平12次", "节约20万元", "预约30人次", "违约5起", "附近3家", "赶超10家"])(
    "%s is not vague",
    (text) => {
      expect(only(text).approximation).toBeUndefined();
    },
  );

  test("the vague words are part of the figure, and not of the number", () => {
    const text = "发放宣传册近2000余份左右";
    const figure = only(text);
    expect([slice(text, figure.range), slice(text, figure.number)]).toEqual(["近2000余份左右", "2000"]);
  });

  test("万 belongs to the number", () => {
    const text = "覆盖2.5万余人";
    expect(slice(text, only(text).number)).toBe("2.5万");
  });
});

test("a range shows both its ends, a ratio all its terms", () => {
  const text = "投资13～17万元，三次产业结构4.6∶38.2∶57.2";
  const [span, ratio] = read(text).figures;
  expect(span?.ends?.map(({ range, value }) => [slice(text, range), formatDecimal(value)])).toEqual([
    ["13", "130000"],
    ["17万", "170000"],
  ]);
  expect(ratio?.terms?.map(({ range, value }) => [slice(text, range), formatDecimal(value)])).toEqual([
    ["4.6", "4.6"],
    ["38.2", "38.2"],
    ["57.2", "57.2"],
  ]);
});

test.each(["三部门联合印发", "两部委", "3部门", "一次性告知", "一成不变", "人民币", "总数十分可观"])(
  "%s is counted by nothing",
  (text) => {
    expect(read(text).figures.filter(({ kind }) => kind !== "bare")).toEqual([]);
  },
);

describe("label", () => {
  test("the words since the last mark or figure", () => {
    const text = "全年查处案件11件，其中普通程序8件、简易程序 3件（主办2件）；罚款5万元没收3件";
    expect(read(text).figures.map(({ label }) => slice(text, label))).toEqual([
      "全年查处案件",
      "其中普通程序",
      "简易程序",
      "主办",
      "罚款",
      "没收",
    ]);
  });

  test("may be empty", () => {
    expect(slice("12件", only("12件").label)).toBe("");
  });
});

describe("names that hold numbers are no figures", () => {
  test.each([
    "拨打12345热线反映问题",
    "12315平台受理投诉",
    "通过12369、8890等平台反映",
    "湖政发〔2025〕19号",
    "湖政发[2021]30号",
    "国务院令第711号",
    "第223、224号令",
    "依据第二十条第（五）项",
    "第十七届人大第二十二次会议",
    "第14次常务会议",
    "第三、第四批",
    "十四五规划",
    "“十四五”规划",
    "“八五”普法",
    "“三项制度”",
    "“四个意识”",
    "十四届人大三次会议",
    "三位一体",
    "居前三位、排名前10名",
    "90年代",
    "平台2.0升级版",
    "每10万人",
    "“1+2+6+28”体系",
    "“5+N”模式",
    "推行7×24服务",
    "PM2.5浓度",
    "5G基站",
    "5A级",
    "A4纸张",
    "“3·15”宣传",
    "12·4宪法日",
    "“12.4”宣传",
    "2025年1月5日",
    "2025年1—11月",
    "2021—2025年",
    "2021-2025年",
    "5月至6月",
    "2025-01-05",
    "电话：0123-4567890",
    "联系电话01234567890",
    "邮编：123456",
    "《实施纲要（2021—2025年）》",
    "《条例》第8条",
    "索引号000014349/2026-02861",
    "16:33",
    "统一社会信用代码11330100MB0000000X",
    "http://www.example.gov.cn/2025/12",
    "二〇二五年",
    "一体推进、一次性告知、一批干部",
    "放管服、一网通办、一件事一次办",
    "双随机、一公开",
    "1+7+32工作法",
    "万众一心、百姓、千方百计",
  ])("%s", (text) => {
    expect(printed(text)).toEqual([]);
  });

  test.each([
    ["12345件", ["12345件"]],
    ["受理110,320件、罚款120，500元", ["110,320件", "120，500元"]],
    ["受理12345热线工单320件", ["320件"]],
    ["《条例》第8条办理12件", ["12件"]],
    ["第四卷26次", ["26次"]],
    ["120余场", ["120余场"]],
    ["开展“4·15”宣传3场次", ["3场次"]],
    ["2025年受理12件", ["12件"]],
    ["（一）12件", ["12件"]],
    ["2025年1—11月共36起", ["36起"]],
  ])("but %s holds %j", (text, expected) => {
    expect(printed(text)).toEqual(expected);
  });
});

describe("printing beside a figure", () => {
  test.each([
    ["罚没款120.5亿元", "120.5亿元"],
    ["发放1,204,560元", "1204560元"],
    ["受理12件", "12"],
  ])("%s", (text, expected) => {
    const figure = only(text);
    expect(formatLike(figure.value, figure)).toBe(expected);
  });
});
