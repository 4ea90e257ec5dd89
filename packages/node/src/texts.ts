import { filledText, type LocalizedText, type MessageData } from "@reportlint/core";
import { traditional } from "./traditional.generated.ts";

/** Everything that has to be said of files and of configurations before a report is read. */
export const TEXTS = {
  // What was named on the command line, or by a caller.
  noSuchFile: { zh: "没有这个文件或文件夹，请检查路径", en: "no such file or folder; check the path" },
  similarFile: { zh: "没有这个文件；同一文件夹里有“{similar}”", en: "no such file; the folder has “{similar}”" },
  noMatch: {
    zh: "没有文件与之相符；通配符中 * 不跨文件夹，** 跨文件夹",
    en: "nothing matches; * stays within a folder, ** crosses folders",
  },
  noReport: { zh: "这个文件夹里没有报告", en: "there is no report in this folder" },
  allIgnored: {
    zh: "与之相符的文件都被配置的 ignores 排除了",
    en: "the configuration ignores everything that matches",
  },
  ignored: {
    zh: "没有检查：配置的 ignores 排除了这个文件",
    en: "not examined: the configuration ignores this file",
  },

  // The disk.
  unopenedFile: { zh: "文件打不开：{reason}", en: "the file cannot be opened: {reason}" },
  unopenedFolder: { zh: "文件夹打不开：{reason}", en: "the folder cannot be opened: {reason}" },
  unwritten: { zh: "修改写不进文件：{reason}", en: "the fixes cannot be written: {reason}" },
  changedMeanwhile: {
    zh: "检查期间文件已被改动，没有写入修改，请再运行一次",
    en: "the file changed while it was examined, so no fix was written; run again",
  },
  noPermission: { zh: "没有权限", en: "no permission" },
  busy: { zh: "正被其他程序占用，请先关闭", en: "another program has it open; close it first" },
  gone: { zh: "文件已不存在", en: "it is no longer there" },
  diskFull: { zh: "磁盘已满", en: "the disk is full" },
  readOnly: { zh: "磁盘只读", en: "the disk is read-only" },

  // The program.
  crash: {
    zh: "检查这个文件时程序出错，其他文件不受影响：{reason}",
    en: "the program failed on this file; other files are not affected: {reason}",
  },

  // Configurations, and what they name.
  noConfig: {
    zh: "没有这个配置文件，请检查 --config 的路径",
    en: "there is no such configuration file; check the path given to --config",
  },
  noProfile: {
    zh: "没有报告类型文件“{profile}”，请检查路径",
    en: "there is no profile file “{profile}”; check the path",
  },
  noText: {
    zh: "这不是文本文件；请另存为 UTF-8 编码的文本",
    en: "this is no text file; save it as UTF-8 text",
  },
  builtInName: {
    zh: "“{name}”是内置插件的名称，插件请换一个名称",
    en: "“{name}” is the built-in plugin; register the plugin under another name",
  },
  noPackage: {
    zh: "找不到插件包“{specifier}”：请在配置所在的文件夹安装它；如果是文件，路径要以 ./ 开头",
    en: "plugin package “{specifier}” is not installed beside the configuration; a file's path begins with ./",
  },
  noPlugin: { zh: "没有插件文件“{specifier}”，请检查路径", en: "no plugin file “{specifier}”; check the path" },
  pluginFailed: {
    zh: "插件“{specifier}”加载时出错：{reason}",
    en: "plugin “{specifier}” failed to load: {reason}",
  },
  notPlugin: {
    zh: "“{specifier}”不是插件：应以 export default 给出含 meta 的对象",
    en: "“{specifier}” is not a plugin: it should export default an object with meta",
  },
} as const;

export type TextId = keyof typeof TEXTS;

/** One of these texts in every language; with `data`, its placeholders filled. */
export function hostText(id: TextId, data?: MessageData): LocalizedText {
  return filledText(TEXTS[id], data, traditional);
}
