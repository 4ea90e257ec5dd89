import type { LocalizedText } from "@reportlint/core";
import { hostText, type TextId } from "./texts.ts";

/** Why the disk refused, in words. */
export function reasonOf(error: unknown): LocalizedText {
  const { code, message } = error as NodeJS.ErrnoException;
  const known = REASONS[code ?? ""];
  return known === undefined ? { zh: message, en: message } : hostText(known);
}

const REASONS: Readonly<Record<string, TextId>> = {
  EACCES: "noPermission",
  EPERM: "noPermission",
  EBUSY: "busy",
  ENOENT: "gone",
  ENOSPC: "diskFull",
  EROFS: "readOnly",
};
