/**
 * Everything that the command says by itself. Traditional forms are generated from the Simplified ones
 * (`traditional.generated.ts`). Placeholders stand in braces; `{s}` is the ending of an English plural.
 */
export const TEXTS = {
  // Severities, each two characters wide, so that what follows lines up.
  error: { zh: "错误", en: "error" },
  warning: { zh: "警告", en: "warn " },
  info: { zh: "提示", en: "note " },
  unreadable: { zh: "无法检查", en: "not examined" },
  skipped: { zh: "跳过", en: "skip " },
  clean: { zh: "通过", en: "ok   " },

  // Around a finding.
  line: { zh: "第{line}行第{column}列", en: "line {line}, column {column}" },
  under: { zh: "“{heading}”下", en: "under “{heading}”" },
  source: { zh: "依据", en: "source" },
  derivation: { zh: "算式", en: "arithmetic" },
  fixable: { zh: "可用 --fix 自动修改", en: "--fix can change this" },
  fixReplace: { zh: "可用 --fix 改为“{text}”", en: "--fix can make it “{text}”" },
  fixInsert: { zh: "可用 --fix 补上“{text}”", en: "--fix can add “{text}”" },
  fixDelete: { zh: "可用 --fix 删去", en: "--fix can take it out" },
  suggestion: { zh: "建议", en: "suggestion" },
  profile: { zh: "按“{title}”检查", en: "checked as “{title}”" },
  fragment: { zh: "按片段检查，不要求任何部分", en: "checked as a fragment, nothing is demanded of it" },
  fixed: { zh: "已修改 {count} 处", en: "{count} fixed" },
  wouldFix: { zh: "可自动修改 {count} 处，文件未改动", en: "{count} can be fixed; the file is as it was" },

  // The summary.
  examined: { zh: "检查 {count} 份报告：", en: "{count} report{s} examined: " },
  errors: { zh: "{count} 处错误", en: "{count} error{s}" },
  warnings: { zh: "{count} 处警告", en: "{count} warning{s}" },
  infos: { zh: "{count} 处提示", en: "{count} note{s}" },
  nothing: { zh: "未发现问题", en: "nothing found" },
  notExamined: { zh: "{count} 份无法检查", en: "{count} not examined" },
  claims: { zh: "核对 {count} 组数字", en: "{count} set{s} of figures compared" },
  holds: { zh: "{count} 组相符", en: "{count} in agreement" },
  violated: { zh: "{count} 组不符", en: "{count} in contradiction" },
  undecided: { zh: "{count} 组无法判断", en: "{count} undecided" },
  allHold: { zh: "全部相符", en: "all in agreement" },
  comma: { zh: "，", en: ", " },
  pause: { zh: "、", en: ", " },
  semicolon: { zh: "；", en: "; " },
  fixHint: { zh: "其中 {count} 处可用 --fix 自动修改", en: "--fix can change {count} of them" },
  tooManyWarnings: {
    zh: "警告有 {count} 处，多于 --max-warnings 允许的 {limit} 处",
    en: "{count} warning{s}, more than the {limit} that --max-warnings allows",
  },
  demo: {
    zh: "这是示例：examples 里的报告有意留了差错，用来展示检查结果，所以有发现也以 0 退出。",
    en: "This is a demonstration: the reports in examples have faults on purpose, so it exits with 0 in spite of them.",
  },

  // The tie-out sheet.
  verdictHolds: { zh: "相符", en: "agrees" },
  verdictViolated: { zh: "不符", en: "wrong" },
  verdictUnlikely: { zh: "疑似不符", en: "doubtful" },
  verdictUndecided: { zh: "无法判断", en: "undecided" },
  actually: { zh: "实为{derivation}，相差{difference}", en: "in fact {derivation}, off by {difference}" },
  figuresJudged: {
    zh: "看到 {count} 个数字，其中 {judged} 个参与了判断",
    en: "{count} figure{s} seen, {judged} in a relation that was judged",
  },
  noClaims: { zh: "没有可以核对的关系", en: "no relation to compare" },
  reasonCount: { zh: "{reason} {count}", en: "{reason}: {count}" },
  because: { zh: "：{text}", en: ": {text}" },
  columnFile: { zh: "文件", en: "file" },
  columnPlace: { zh: "位置", en: "place" },
  columnKind: { zh: "关系", en: "relation" },
  columnFormula: { zh: "算式", en: "formula" },
  columnVerdict: { zh: "结论", en: "verdict" },
  columnReason: { zh: "原因", en: "reason" },
  columnDerivation: { zh: "实际", en: "in fact" },
  columnDifference: { zh: "相差", en: "difference" },
  columnText: { zh: "原文", en: "text" },

  // What keeps the command from working.
  configuration: { zh: "配置有误", en: "configuration" },
  usage: { zh: "用法有误", en: "usage" },
  seeHelp: { zh: "全部用法见 reportlint --help", en: "see reportlint --help" },
  noPaths: {
    zh: "没有说明要检查什么；请写出文件或文件夹，如 reportlint 报告.docx",
    en: "nothing to examine; name a file or a folder, as in reportlint report.docx",
  },
  noClaimsPaths: {
    zh: "没有说明要核对什么；请写出文件或文件夹，如 reportlint claims 报告.docx（要检查名为 claims 的文件夹，请写 reportlint ./claims）",
    en: "nothing to tie out; name a file or a folder, as in reportlint claims report.docx (to lint a folder named claims: reportlint ./claims)",
  },
  otherVerb: { zh: "选项 {option} 不能用于 {verb}", en: "option {option} does not go with {verb}" },
  unknownOption: { zh: "没有选项 {option}", en: "there is no option {option}" },
  didYouMean: { zh: "，是不是 {nearest}？", en: "; did you mean {nearest}?" },
  needsValue: { zh: "选项 {option} 后面要有{value}", en: "option {option} needs a value: {value}" },
  takesNoValue: { zh: "选项 {option} 后面不带值", en: "option {option} takes no value" },
  oneOf: {
    zh: "选项 {option} 应为 {choices} 之一，不能是“{given}”",
    en: "option {option} is one of {choices}, not “{given}”",
  },
  wholeNumber: {
    zh: "选项 {option} 应为整数，不能是“{given}”",
    en: "option {option} is a whole number, not “{given}”",
  },
  ruleForm: {
    zh: "--rule 应写成“规则:级别”，级别为 {choices}，如 numbers/sum-mismatch:warn；不能是“{given}”",
    en: "--rule is “rule:severity” with {choices}, as in numbers/sum-mismatch:warn, not “{given}”",
  },
  stdinAlone: { zh: "“-”（标准输入）不能与其他路径同用", en: "“-” (standard input) stands alone" },
  stdinFix: {
    zh: "标准输入没有文件可改；请用 --fix-dry-run --format json",
    en: "there is no file to fix on standard input; use --fix-dry-run --format json",
  },
  noExamples: { zh: "示例报告只随源代码提供", en: "the example reports come with the source code only" },
  bug: {
    zh: "程序内部出错，请把这一行连同用法反馈给我们：{error}",
    en: "internal error, please report this line and what you ran: {error}",
  },

  // The help page.
  tagline: {
    zh: "公文报告检查：缺了什么、哪些数字对不上，在签发之前告诉你",
    en: "finds what is missing from an official report and which figures disagree, before it is signed",
  },
  helpUsage: { zh: "用法", en: "Usage" },
  helpPaths: { zh: "[claims] [选项] <文件、文件夹或通配符>…", en: "[claims] [options] <files, folders or globs>…" },
  helpVerb: {
    zh: "claims 列出核对表，不写则检查（lint）；要检查名为 claims 的文件夹，请写 ./claims",
    en: "claims lists what was compared; without it files are linted; a folder named claims is ./claims",
  },
  helpExamples: { zh: "例如", en: "Examples" },
  exampleFile: { zh: "检查一份报告", en: "one report" },
  exampleFileName: { zh: "报告.docx", en: "report.docx" },
  exampleFolder: { zh: "检查文件夹里的全部报告", en: "all reports of a folder" },
  exampleFolderName: { zh: "2025年报/", en: "reports-2025/" },
  exampleClaims: { zh: "逐条列出核对过的数字关系", en: "every relation of figures, with its verdict" },
  exampleFragment: { zh: "只查片段里的数字，不要求格式", en: "only the figures of a fragment" },
  exampleFragmentName: { zh: "片段.txt", en: "fragment.txt" },
  groupCheck: { zh: "检查什么", en: "What to check" },
  groupFix: { zh: "修改", en: "Fixing" },
  groupOutput: { zh: "输出", en: "Output" },
  groupOther: { zh: "其他", en: "Other" },
  helpExit: { zh: "退出码", en: "Exit codes" },
  exit0: { zh: "没有错误", en: "no errors" },
  exit1: { zh: "发现错误，或警告多于 --max-warnings", en: "errors, or more warnings than --max-warnings" },
  exit2: {
    zh: "没能完成：配置或用法有误、没有找到文件、有文件无法读取",
    en: "could not finish: configuration, usage, no such file, a file that cannot be read",
  },
  privacy: {
    zh: "reportlint 不联网，报告不离开本机。",
    en: "reportlint uses no network; reports stay on this machine.",
  },
  valueFile: { zh: "文件", en: "file" },
  valueName: { zh: "名称", en: "name" },
  valueProfile: { zh: "类型", en: "profile" },
  valueRule: { zh: "规则:级别", en: "rule:severity" },
  valueFormat: { zh: "格式", en: "format" },
  valueNumber: { zh: "个数", en: "number" },
  valueLocale: { zh: "语言", en: "locale" },
  optionConfig: {
    zh: "使用这个配置；不写则从当前文件夹向上找 reportlint.config.yaml",
    en: "use this configuration; else reportlint.config.yaml is looked for from here upwards",
  },
  optionNoConfig: { zh: "不用配置文件", en: "use no configuration file" },
  optionProfile: {
    zh: "报告类型：auto 按标题识别（默认）；none 只查片段；或类型名、.yaml 文件",
    en: "kind of report: auto by its title (default); none for a fragment; a name; a .yaml file",
  },
  optionRule: {
    zh: "改一条规则的级别：off、info、warn、error；可多次使用",
    en: "set one rule off, info, warn or error; repeatable",
  },
  optionStdinFilename: {
    zh: "路径为“-”时，把标准输入当作这个名字的文件，按扩展名读取",
    en: "with “-”, read standard input as a file of this name",
  },
  optionFix: { zh: "自动修改有把握的问题，写回文件", en: "make the safe changes and write the files" },
  optionFixDryRun: { zh: "同上，但不写文件", en: "the same, without writing" },
  optionFormat: {
    zh: "stylish 供人阅读（默认）；json 供程序读取；claims 还有 csv，供 Excel 打开",
    en: "stylish for people (default); json for programs; with claims also csv, for Excel",
  },
  optionQuiet: { zh: "只显示错误", en: "show errors only" },
  optionMaxWarnings: { zh: "警告多于此数时以 1 退出", en: "exit with 1 if there are more warnings" },
  optionLocale: { zh: "zh-Hans、zh-Hant、en 或 auto（随报告）", en: "zh-Hans, zh-Hant, en or auto (as the report)" },
  optionNoColor: { zh: "不用颜色（也可设环境变量 NO_COLOR）", en: "no colours (as does the variable NO_COLOR)" },
  optionDemo: { zh: "检查自带的示例报告", en: "examine the example reports" },
  optionVersion: { zh: "显示版本", en: "show the version" },
  optionHelp: { zh: "显示本页", en: "show this page" },
} as const;

export type TextId = keyof typeof TEXTS;
