import { countHan } from "../text/han.ts";
import { alternatives } from "../text/lexicon.ts";
import { textRange } from "../text/range.ts";
import type { BlockFact } from "./fact.ts";

/** A line that a web page puts around a report: where it was published, how often it was read, buttons. */
export interface WebNoise {
  readonly range: ReturnType<typeof textRange>;
}

/**
 * Such lines are short, and open with a label or are wholly made of buttons. A long line is never noise, whatever
 * words it holds.
 */
export const webNoise: BlockFact<WebNoise> = {
  id: "web-noise",
  scope: "block",
  extract({ text }) {
    return isNoise(text) ? [{ range: textRange(0, text.length) }] : [];
  },
  moved: ({ range }, by) => ({ range: textRange(range.start + by, range.end + by) }),
};

/** More Han characters than any line of buttons has. */
const LONGEST = 60;

/** Labels of a page's own data, followed by a colon or a value. */
const LABELS = [
  "发布时间",
  "发布日期",
  "发表时间",
  "更新时间",
  "更新日期",
  "生成日期",
  "公开日期",
  "公开时间",
  "信息来源",
  "文章来源",
  "来源",
  "作者",
  "责任编辑",
  "编辑",
  "审核",
  "浏览次数",
  "浏览量",
  "阅读次数",
  "阅读量",
  "点击数",
  "点击量",
  "访问量",
  "字体",
  "字号",
  "索引号",
  "信息索引号",
  "分类",
  "主题分类",
  "体裁分类",
  "发文机构",
  "发布机构",
  "公开范围",
  "公开方式",
  "文号",
  "关键词",
  "有效性",
  "当前位置",
  "您的位置",
  "您现在的位置",
  "上一篇",
  "下一篇",
  "上一条",
  "下一条",
  "名称",
  "主题词",
  "视力保护色",
  "分享到",
  "稿源",
  "日期",
  "时间",
];

/** Buttons and counters that stand alone. */
const BUTTONS = [
  "打印",
  "打印本页",
  "打印正文",
  "关闭",
  "关闭窗口",
  "关闭本页",
  "分享",
  "收藏",
  "返回顶部",
  "返回首页",
  "首页",
  "评论",
  "留言",
  "全部留言",
  "发表评论",
  "我要评论",
  "有用",
  "没用",
  "扫一扫在手机打开当前页",
  "扫一扫",
  "无障碍",
  "无障碍浏览",
  "长者模式",
  "大",
  "中",
  "小",
  "纠错",
  "语音播报",
  "下载",
  "繁体",
  "简体",
  "手机版",
];

const LABELLED = new RegExp(`^[\\s\\[【(]*${alternatives(LABELS)} *(?:[:：]|\\])`, "u");
const BUTTON_ROW = new RegExp(`^(?:[\\s|/>\\-·.\\[\\]【】()]|\\d|次|${alternatives(BUTTONS)})+$`, "u");
const MARKS_ONLY = /^[\s\-—–=_*·|/\\<>]+$/u;
const ADDRESS = /(?:https?:\/\/|www\.)[\w.-]+/u;
const FOOTER = /ICP备|公网安备|网站标识码|版权所有|主办单位[:：][^:：]*承办单位|Copyright/u;
/** 首页 > 政务公开 > 年度报告: the way to a page. */
const BREADCRUMB = /^首页 *[>»›→/\\]/u;
/** 1.统计表.xlsx: a file to fetch. */
const DOWNLOAD = /\.(?:docx?|xlsx?|pdf|ofd|wps|et|zip|rar)$/iu;
const PORTAL = /门户网站|人民政府网/u;
const PUBLISHED = /(?:发布|发表|更新|公开)(?:时间|日期)[:：]/u;

function isNoise(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === "" || countHan(trimmed) > LONGEST || /[。！？]$/u.test(trimmed)) return false;
  if (MARKS_ONLY.test(trimmed)) return !/^[—–]{2,}$/u.test(trimmed);
  if (BUTTON_ROW.test(trimmed)) return /\p{Script=Han}/u.test(trimmed);
  if (LABELLED.test(trimmed) || FOOTER.test(trimmed) || PUBLISHED.test(trimmed)) return true;
  if (BREADCRUMB.test(trimmed) || DOWNLOAD.test(trimmed)) return true;
  // A bare address, or the name of the portal with its address.
  return ADDRESS.test(trimmed) && (countHan(trimmed) === 0 || PORTAL.test(trimmed));
}
