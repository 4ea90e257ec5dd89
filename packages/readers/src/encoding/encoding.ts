/** How a text file writes its characters. */
export interface Encoding {
  readonly name: EncodingName;
  /** Whether the file begins with a byte order mark, which is no part of its text. */
  readonly bom: boolean;
}

/** GBK and GB2312 are parts of GB18030 and are read as such. */
export type EncodingName = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5";

export const BYTE_ORDER_MARKS: readonly (readonly [EncodingName, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** The encoding that a page or a header names, if it is one of ours. */
export function encodingNamed(label: string): EncodingName | undefined {
  const name = label.trim().toLowerCase().replace(/_/gu, "-");
  if (/^utf-?8$/u.test(name)) return "utf-8";
  if (/^(?:gb-?2312(?:-80)?|x?-?gbk|gb-?18030|cp936|ms936|chinese)$/u.test(name)) return "gb18030";
  if (/^(?:x-x-)?big-?5(?:-hkscs)?$/u.test(name)) return "big5";
  return undefined;
}
