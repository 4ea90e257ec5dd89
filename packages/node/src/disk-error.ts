import type { LocalizedText } from "@reportlint/core";

/** Why the disk refused, in words. */
export function reasonOf(error: unknown): LocalizedText {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ""] ?? { zh: message, en: message };
}

const REASONS: Readonly<Record<string, LocalizedText>> = {
  EACCES: { zh: "没有权限", en: "no permission" },
  EPERM: { zh: "没有权限", en: "no permission" },
  EBUSY: { zh: "正被其他程序占用，请先关闭", en: "another program has it open; close it first" },
  ENOENT: { zh: "文件已不存在", en: "it is no longer there" },
  ENOSPC: { zh: "磁盘已满", en: "the disk is full" },
  EROFS: { zh: "磁盘只读", en: "the disk is read-only" },
};
