/** Reports for measuring, made by rule: the same seed gives the same bytes. Places and names are invented. */
export function generatedReport(characters: number, seed = 1): string {
  const next = random(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const count = () => 1 + Math.floor(next() * 400);
  const lines = [
    "湖东县水利局2025年法治政府建设年度报告",
    "县委、县政府：",
    "2025年，县水利局认真落实各项部署。现将全年情况报告如下：",
  ];
  let length = lines.join("\n").length;
  for (let chapter = 0; length < characters; chapter++) {
    lines.push(`${HAN[chapter % 10]}、${pick(CHAPTERS)}`);
    for (let section = 0; section < 4 && length < characters; section++) {
      const [a, b] = [count(), count()];
      const paragraph =
        `（${HAN[section]}）${pick(TOPICS)}。一是${pick(CLAUSES)}，全年查处案件${a + b}件，其中普通程序${a}件、简易程序${b}件，罚款${count()}.5万元。` +
        `二是${pick(CLAUSES)}，群众满意率${90 + Math.floor(next() * 10)}.${Math.floor(next() * 10)}%，发放资料${count() * 10}余份。三是${pick(CLAUSES)}，` +
        `依据《行政处罚法》第${section + 1}条，于2025年${1 + Math.floor(next() * 12)}月${1 + Math.floor(next() * 28)}日完成整改${count()}处。`;
      lines.push(paragraph);
      length += paragraph.length;
    }
  }
  return `${[...lines, "湖东县水利局", "2026年1月12日"].join("\n")}\n`;
}

const HAN = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"] as const;
const CHAPTERS = [
  "主要举措和成效",
  "存在的不足和原因",
  "主要负责人履行推进法治建设第一责任人职责情况",
  "下一年度工作安排",
];
const TOPICS = [
  "强化政治引领，压实法治责任",
  "规范行政执法，提升执法效能",
  "深化普法宣传，营造法治氛围",
  "健全调解机制，化解矛盾纠纷",
];
const CLAUSES = [
  "严格落实行政执法公示制度，通过县政府门户网站及时公开执法信息",
  "组织执法人员参加专题培训，逐案复核执法文书，确保记录完整",
  "聚焦河道采砂、取水许可等重点领域开展专项检查，由于人员更替频繁，力量仍显不足",
  "结合世界水日、国家宪法日等时间节点，深入乡镇、企业开展宣讲",
];

/** A small generator of numbers in [0, 1), so that runs can be compared. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
