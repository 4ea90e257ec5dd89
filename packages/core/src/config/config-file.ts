import { z } from "zod";
import type { RuleSetting, SeveritySetting } from "../engine/plugin.ts";
import type { ReportSettings } from "../engine/rule.ts";
import { type Parsed, parseYaml } from "./parsed.ts";

/** What a `reportlint.config.yaml` says, as it stands there: plugins and profiles are still names and paths. */
export interface ConfigFile {
  readonly extends?: readonly string[] | undefined;
  /** Module or path by the name under which the plugin is registered. */
  readonly plugins?: Readonly<Record<string, string>> | undefined;
  /** `auto`, `none`, the id of a profile, or the path of a profile's YAML file. */
  readonly profile?: string | undefined;
  readonly report?: ReportEntry | undefined;
  readonly locale?: "auto" | "zh-Hans" | "zh-Hant" | "en" | undefined;
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  readonly overrides?: readonly OverrideEntry[] | undefined;
  readonly ignores?: readonly string[] | undefined;
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  readonly unusedSuppressions?: SeveritySetting | undefined;
}

/** Settings for some of the files; of several that match, later ones win. */
export interface OverrideEntry {
  readonly files: readonly string[];
  readonly profile?: string | undefined;
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  readonly report?: ReportEntry | undefined;
}

type ReportEntry = { readonly [Key in keyof ReportSettings]?: ReportSettings[Key] | undefined };

/** Reads the text of a configuration. `name` is what problems call it. */
export function parseConfig(text: string, name: string): Parsed<ConfigFile> {
  return parseYaml(configSchema, text, name);
}

const severity = z
  .enum(["off", "info", "warn", "error"])
  .describe("off 关闭；info 提示；warn 警告；error 错误（有错误时命令以 1 退出）");

const rules = z
  .record(
    z.string(),
    z.union([severity, z.tuple([severity, z.record(z.string(), z.unknown()).describe("规则的选项")])]),
  )
  .describe("逐条规则：off、info、warn、error，或 [严重程度, {选项}]")
  .optional();

const profile = z
  .string()
  .min(1)
  .describe("报告类型：auto 按标题识别（默认）；none 只查片段，不要求任何部分；或类型的名称；或 .yaml 文件的路径")
  .optional();

const report = z
  .strictObject({
    agency: z.string().min(1).describe("报告机关的全称").optional(),
    year: z.int().min(1949).max(2199).describe("报告年度，如 2025").optional(),
  })
  .describe("已知的报告情况，优先于从正文读出的")
  .optional();

const globs = z.array(z.string().min(1)).min(1);

/** The one description of the file: parsing, messages and the editor's completion come from it. */
export const configSchema: z.ZodType<ConfigFile> = z
  .strictObject({
    extends: z
      .array(z.string().min(1))
      .describe(
        "预设，后面的优先（不写即为 reportlint:recommended）：reportlint:recommended、reportlint:strict、reportlint:all，或“插件名:预设名”",
      )
      .optional(),
    plugins: z
      .record(z.string(), z.string().min(1))
      .describe("插件：名称对应 npm 包名，或以 ./ 开头、相对于本文件的路径")
      .optional(),
    profile,
    report,
    locale: z
      .enum(["auto", "zh-Hans", "zh-Hant", "en"])
      .describe("提示所用的语言：auto（默认）随报告用简体或繁体")
      .optional(),
    rules,
    overrides: z
      .array(
        z
          .strictObject({
            files: globs.describe("适用的文件，相对于本文件的通配符，如 乡镇/**"),
            profile,
            rules,
            report,
          })
          .describe("对部分文件的设置"),
      )
      .describe("按文件另行设置，后面的优先")
      .optional(),
    ignores: globs.describe("不检查的文件，相对于本文件的通配符，如 归档/**").optional(),
    settings: z.record(z.string(), z.unknown()).describe("各规则和插件共用的设置").optional(),
    unusedSuppressions: severity.describe("不起作用的 reportlint-disable 注释如何报告，默认 warn").optional(),
  })
  .describe("reportlint 的配置");
