import { z } from "zod";
import type { LocalizedText } from "../engine/locale.ts";
import type { ReportProfile, SectionProfile } from "../engine/profile.ts";
import { type Parsed, parseYaml } from "./parsed.ts";
import { configText, TEXTS } from "./texts.ts";

/** Reads the text of a report profile. `name` is what problems call it. */
export function parseProfile(text: string, name: string): Parsed<ReportProfile> {
  return parseYaml(profileSchema, text, name);
}

const word = z.string().min(1);
const wordSets = z.array(z.array(word).min(1)).min(1);

const localized = z
  .union([
    word.describe("中文"),
    z.strictObject({
      zh: word.describe("简体"),
      en: word.describe("英文").optional(),
      zhHant: word.describe("繁体；不写则由简体转换").optional(),
    }),
  ])
  .transform((text): LocalizedText => {
    if (typeof text === "string") return { zh: text, en: text };
    const { zh, en = zh, zhHant } = text;
    return { zh, en, ...(zhHant === undefined ? {} : { zhHant }) };
  });

const section = z
  .strictObject({
    id: word.describe("部分的名称，只用拉丁字母和连字符"),
    title: localized.describe("部分的标题，出现在提示里"),
    required: z.boolean().describe("是否必须有，默认 true").default(true),
    headings: z
      .array(word)
      .describe("能引出这一部分的标题，写简体；年份、机关、“的”和标点不计，六字以上的允许标题更长")
      .default([]),
    headingWords: wordSets.describe("几组词；标题含有其中一组的全部词，也引出这一部分").optional(),
    unnamed: z.boolean().describe("可以没有自己的标题：有两个以上不属于其他部分的标题即可").optional(),
    mentions: z.array(word).min(1).describe("正文里出现即算提到这一部分的词").optional(),
    minimumHan: z.int().min(1).describe("至少的汉字数，不足则视为空洞").optional(),
    causes: z
      .strictObject({ words: z.array(word).min(1).describe("说明原因的词，如 由于、因为") })
      .describe("须分析原因的部分")
      .optional(),
  })
  .superRefine(({ headings, headingWords, unnamed }, context) => {
    if (headings.length > 0 || headingWords !== undefined || unnamed) return;
    context.addIssue({ code: "custom", params: { text: configText(TEXTS.noHeading) } });
  });

const presence = z.enum(["required", "optional"]);

/** The one description of the file: parsing, messages and the editor's completion come from it. */
export const profileSchema: z.ZodType<ReportProfile> = z
  .strictObject({
    id: word.describe("报告类型的名称，用于配置里的 profile"),
    title: localized.describe("报告类型的中文名"),
    source: localized.describe("要求作这种报告的法律或规定，精确到条"),
    recognise: z
      .strictObject({ title: wordSets.describe("几组词；报告标题含有其中一组的全部词，即为这种报告") })
      .describe("如何识别；不写则只能由配置指定")
      .optional(),
    sections: z.array(section).superRefine(uniqueIds).describe("报告的各个部分，按顺序"),
    signature: z
      .strictObject({
        agency: presence.describe("署名").default("optional"),
        date: presence.describe("成文日期").default("optional"),
      })
      .describe("落款：required 必须有，optional（默认）可以没有")
      .default({ agency: "optional", date: "optional" }),
  })
  .describe("reportlint 的报告类型") as unknown as z.ZodType<ReportProfile>;

function uniqueIds(sections: readonly Pick<SectionProfile, "id">[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  sections.forEach(({ id }, index) => {
    if (seen.has(id)) {
      const text = configText(TEXTS.sameSection, { id });
      context.addIssue({ code: "custom", path: [index, "id"], params: { text } });
    }
    seen.add(id);
  });
}
