import { lexicon } from "../text/lexicon.ts";

/**
 * What the words beside the figures of a list say about it: whether its classes exclude each other, and whether they
 * leave something out. All of it on folded text.
 */

/** Names what is left: a list that holds it leaves nothing out. */
const REST = lexicon(["其他", "其它", "其余", "另外", "另有", "剩余", "余下", "剩下"], "u");
const REST_ALONE = /^[余另]$|[及和]其[他它]/u;

/** 市级及以下, as the last of several levels; 35岁及以下 is an attribute. */
export function namesLowestLevels(label: string): boolean {
  return /(?<!岁)及以下/u.test(label);
}

export function namesRest(label: string): boolean {
  return REST.test(label) || REST_ALONE.test(label);
}

/** Sets of classes that leave nothing out between them. The first word of a pair never occurs inside the second. */
const PARTITIONS: readonly (readonly RegExp[])[] = [
  [/普通程序|一般程序|普通案件/u, /简易程序|当场处罚|简易案件/u],
  [/男/u, /女/u],
  [/(?<!未|尚未|正在)(?:办结|审结|办理完毕)/u, /未办结|未审结|未结|在办|正在|办理中/u],
  [/(?<!不予|不)受理/u, /不予受理|不受理/u],
  [/(?<!不予|不)立案/u, /不予立案|不立案/u],
  [/线上|网上|网络/u, /线下|窗口|现场/u],
  [/[省市县区境]内|本[省市县区地]/u, /[省市县区境]外|外[省市县区地]/u],
  [/城镇|城市/u, /乡村|农村/u],
  [/(?<!非)税收?收?入?/u, /非税/u],
  [/主办/u, /[协会]办/u],
  [/主办/u, /分办/u, /[协会]办/u],
  [/(?<!不)合格/u, /不合格/u],
  [/(?<!不)达标|已达标/u, /不达标|未达标/u],
  [/(?<!未|不)公开/u, /不予?公开|未公开/u],
  [/(?<!未)(?:完成|整改)/u, /未(?:完成|整改)|正在整改/u],
  [/现场述|当场述/u, /书面述/u],
  [/基本支出/u, /项目支出/u],
  [/人员经费/u, /公用经费/u],
  [/第一产业/u, /第二产业/u, /第三产业/u],
  [/一产/u, /二产/u, /三产/u],
  [/民事/u, /刑事/u, /行政/u],
  [/(?<!基本|不)满意/u, /基本满意/u, /不满意/u],
  [/A类/u, /B类/u, /C类/u],
  [/A类/u, /B类/u, /C类/u, /D类/u],
  [/甲类/u, /乙类/u, /丙类/u],
  [/新办|新设|首次/u, /变更/u, /延续/u, /注销/u],
  [/来信/u, /来访/u, /网上|网络/u],
  [/预期性/u, /约束性/u],
  [/企业/u, /个体/u, /合作社|农专社/u],
  [/社会团体|社团/u, /民办非企业|民非|社会服务机构/u, /基金会/u],
  [/镇$/u, /乡$/u, /街道$/u],
  [/村$/u, /社区$|居$/u],
  [/购置/u, /运行|维护/u],
  [/因公出国/u, /公务用车/u, /公务接待/u],
  [/上半年/u, /下半年/u],
  [/^初次/u, /^重复/u],
  [/^一类/u, /^另一类/u],
  [/货物/u, /工程/u, /服务/u],
  [/一般债务/u, /专项债务/u],
  [/[一1]季度/u, /[二2]季度/u, /[三3]季度/u, /[四4]季度/u],
  [/夏粮/u, /秋粮/u],
  [/(?<!非)公务员|行政人员|行政编/u, /事业/u],
];

/** Whether the labels are such a set, each class once. */
export function isPartition(labels: readonly string[]): boolean {
  return areAllStates(labels) || runToLowestGrade(labels) || PARTITIONS.some((classes) => isSet(classes, labels));
}

function isSet(classes: readonly RegExp[], labels: readonly string[]): boolean {
  return (
    classes.length === labels.length &&
    classes.every((pattern) => labels.some((label) => pattern.test(label))) &&
    labels.every((label) => classes.some((pattern) => pattern.test(label)))
  );
}

const UNSAID: readonly (readonly RegExp[])[] = [
  [/因公出国/u, /公务用车/u, /公务接待/u],
  [/^初次/u, /^重复/u],
];

/** 已化解 and 正在化解, 成立 and 不成立: one thing done, under way, not done, or done in part. */
const STATE = /^(已经?|正在|在|尚未|未能?|不予|不能|不|予以|准予|部分)?(.{2,6}?)(?:完毕|到位|者|的|数)?$/u;
const NOT_DONE = /^(?:正在|尚未|未能?|不予|不能|不)$/u;

/** The states that labels name, if all are states of one thing. */
function statesOf(labels: readonly string[]): readonly string[] | undefined {
  // 调解成立、调解不成立: what they begin with alike is not the state.
  const [first = ""] = labels;
  let alike = 0;
  while (alike < first.length && labels.every((label) => label[alike] === first[alike])) alike++;
  const kept = /[不未已正部]$/u.test(first.slice(0, alike)) ? 0 : alike;
  const matches = labels.map((label) => STATE.exec(label.slice(kept)));
  const stems = new Set(matches.map((match) => match?.[2]));
  const states = matches.map((match) => match?.[1] ?? "");
  const differ = new Set(states).size === labels.length;
  return labels.length > 1 && stems.size === 1 && differ && !matches.includes(null) ? states : undefined;
}

/** Whether the classes are states of which each thing is in one: 成立、部分成立、不成立, or 当场整改、限期整改. */
export function areStates(labels: readonly string[]): boolean {
  const states = statesOf(labels.filter((label) => !OUTCOME.test(label) && !namesRest(label)));
  return states?.some((state) => NOT_DONE.test(state)) === true || areDeadlines(labels);
}

/** Whether they are all the states: what is done, and what is under way or not done. */
function areAllStates(labels: readonly string[]): boolean {
  const states = statesOf(labels);
  return (
    states?.some((state) => NOT_DONE.test(state)) === true &&
    states.some((state) => /^(?:已经?|予以|准予)?$/u.test(state)) &&
    !states.includes("部分")
  );
}

function areDeadlines(labels: readonly string[]): boolean {
  const [one = "", two = ""] = labels;
  return labels.length === 2 && /^(?:已?当场|已?立即|已?现场)/u.test(one) && /^(?:责令)?限期/u.test(two);
}

/** Sets that make up the quantity before them even where no words open the list. */
export function partitionsUnsaid(labels: readonly string[]): boolean {
  return areAllStates(labels) || areDeadlines(labels) || UNSAID.some((classes) => isSet(classes, labels));
}

/** Two labels of which one is what the other is not. */
function areComplementary(one: string, other: string): boolean {
  return isPartition([one, other]);
}

/** Results of one appraisal: whatever is graded gets one of them. */
const GRADE =
  /^(?:(?:评[为定]|被评为|等次|等级|结果|评价|评估|考核|确定)[^，]{0,6}?)?(?:特优|优秀|优良|优|良好|良|中等?|一般|较差|差|[基不]?本?合格|及格|不及格|基?本?称职|不称职|基?本?达标|不达标|未达标|非?常?满意|基本满意|较满意|不满意)(?:等次|等级|的|者|率)?$/u;
/** The last of them: none is worse. */
const LOWEST_GRADE = /不合格|不及格|不称职|[不未]达标|不满意|差(?:等次|的|者)?$/u;

/** Whether the classes are grades: 优秀、良好、合格、不合格. */
export function areGrades(labels: readonly string[]): boolean {
  const [first = ""] = labels;
  // 合格98件，优秀32件: what is excellent passed as well.
  if (labels.length === 2 || /^(?:合格|及格|达标|称职)/u.test(first)) return false;
  return labels.length > 2 && new Set(labels).size === labels.length && labels.every((label) => GRADE.test(label));
}

/** Whether grades run down to the last one, so that nothing graded is left out. */
function runToLowestGrade(labels: readonly string[]): boolean {
  return areGrades(labels) && labels.some((label) => LOWEST_GRADE.test(label));
}

/** 减税降费 with 减税 and 降费: a total that is called by all its parts. */
export function isNamedByParts(total: string, labels: readonly string[]): boolean {
  return (
    labels.length > 1 &&
    labels.every((label) => label.length > 1) &&
    total.replace(/[和与及、]/gu, "").endsWith(labels.join(""))
  );
}

/** What a case goes through one after the other, or may suffer together with the next: no classes. */
const STAGE =
  /^(?:已|均|全部|共|累计|及时|依法|正式|按期|实际)?(?:受理|立案|办结|办理|审结|结案|答复|回复|整改|移送|处罚|查处|调解|化解|通过|采纳|合格|完成|出庭|公示|公开|备案|抽查|检查|执行|解决|发现|反馈|交办|转办|督办|罚款|没收|警告|吊销|责令|拘留|罚没|问责|处分|移交|拆除|整治|处置|签订|盘活|开工|竣工|投产|建成)(?:案件|问题|事项|违法所得|非法财物|完毕|到位|成功)?$|罚款|没收|警告|吊销|责令|^进|^走进|^深入/u;

/** One person, body or inspection may have several of these. */
const ATTRIBUTE =
  /研究生|本科|大专|硕士|博士|专业|学历|学位|职称|党员|骨干|持证|资格|以上|以下|重点|示范|岁|规上|高新|龙头|专精|女|男|兼职|专职|双随机|联合|跨部门|发明|新开工|续建|在建|竣工|亿元/u;

/** Of money: who spends it and what it is spent on cross each other. */
const SECTOR =
  /贷款|普惠|小微|涉农|绿色|民间|国有|外资|民营|高技术|高新|技术?改造?|制造业|装备|以上|数字|民生|重点|新兴|线上|网上|农业|工业|基础设施|房地产|进出口|用于/u;

export function isSector(label: string): boolean {
  return SECTOR.test(label);
}

export function isStage(label: string): boolean {
  return STAGE.test(label);
}

export function isAttribute(label: string): boolean {
  return ATTRIBUTE.test(label);
}

/** What says nothing about the dimension of a class. */
const GENERIC_ENDING = /(?:人员|干部|单位|企业|活动|工作|案件|事项|问题|部门|[人员者名数的])$/u;

/** Whether the classes are of one kind, as 教师, 医师 and 工程师 are: then nobody is in two of them. */
export function shareOneDimension(labels: readonly string[]): boolean {
  const [first = ""] = labels;
  const ending = first.slice(-1);
  return ending !== "" && !GENERIC_ENDING.test(first) && labels.every((label) => label.endsWith(ending));
}

/** Whether two labels look like items of one list: they end or begin alike, or share a word. */
export function areKin(one: string, other: string): boolean {
  if (one === "" || other === "") return false;
  if (areComplementary(one, other) || one[0] === other[0] || one.slice(-1) === other.slice(-1)) return true;
  for (let at = 0; at + 2 <= one.length; at++) if (other.includes(one.slice(at, at + 2))) return true;
  return false;
}

/** What offices do: a label that opens so begins a statement of its own, not another class. */
const ACTION =
  /^(?:并|还|也|同时|另|新增|新引|妥善|全年|年内|共|累计|总计|合计|组织|开展|发放|罚没|没收|罚款|挽回|收缴|查处|受理|办理|处理|处置|完成|召开|召集|举办|举行|印发|制定|出台|培训|覆盖|接待|接受|接到|收到|化解|排查|整改|检查|建成|建立|打造|选派|聘请|走访|参加|参与|提供|出动|派出|投入|安排|落实|推进|推动|实施|设立|设置|配备|开设|报送|提交|上报|下达|下发|送达|纠正|追回|追缴|追究|收回|责令|约谈|通报|移送|移交|抓获|刑拘|逮捕|起诉|发现|出具|提出|签订|签发|兑现|拨付|惠及|服务|帮助|解决|涉及|涉案|参训|受益|清理|清退|拆除|取缔|为|对|向|让|使|由|从|实现|达到|达|较|比|同比|占)/u;

/** Outcomes that read like actions and are classes: 维持60件，撤销5件. */
const OUTCOME =
  /^(?:决定|裁定|判决|作出|准予|准许|其他)?(?:维持|撤销|变更|驳回|终止|确认违法|调解|和解|撤回|撤诉|判决|裁定|胜诉|败诉|延续|注销|新办|新增|退出|移送|并案|责令履行|其他)(?:.{0,4})$/u;

/** Whether each is the way in which a case was closed: it is closed in one way only. */
export function areOutcomes(labels: readonly string[]): boolean {
  return labels.length > 2 && labels.every((label) => OUTCOME.test(label) || namesRest(label));
}

/** Whether a quantity is what was closed. */
export function isClosed(label: string): boolean {
  return /(?:审结|办结|结案|办理完毕)[^，]{0,8}$/u.test(label);
}

/** Whether a label after a comma tells of another matter, the list having begun with `first`. */
export function opensAnotherMatter(label: string, first: string): boolean {
  if (namesRest(label) || OUTCOME.test(label) || (GRADE.test(label) && GRADE.test(first))) return false;
  if (first.length >= 2 && label.slice(0, 2) === first.slice(0, 2)) return false;
  return ACTION.test(label) || (isStage(label) && !isStage(first));
}

/** Compared with, averaged over, a change, a base: beside the total and its parts, none of them. */
const ASIDE =
  /^(?:同比|环比|按年|较|比|与|占|日均|月均|年均|周均|人均|户均|平均|增加|增长|增|减少|减|上升|下降|净增|多|少|每|目标)|去年同期|上年同期|(?:较|比|同比).{0,12}(?:增|减|升|降|多|少)[加少长]?[了]?$|^(?:上年|去年|上一年|前一年|上季|上月)度?(?:同期)?数?[的为是]?$|限额(?:为|是)?$|表列|折合|年初预算[为是]?$|(?:日均|月均|人均|户均|每[^，]{0,4})$/u;

export function isAside(label: string): boolean {
  return ASIDE.test(label);
}
