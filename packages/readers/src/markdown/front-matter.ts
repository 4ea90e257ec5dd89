import type { Metadata } from "@reportlint/core";

/**
 * What the front matter says of the report: plain `key: value` lines. `undefined` if it is no front matter at all but
 * text that happens to stand between two rules.
 */
export function readFrontMatter(yaml: string): Metadata | undefined {
  const metadata: Record<string, string> = {};
  for (const line of yaml.split(/\r\n|[\r\n]/u)) {
    // Comments, list items and what is nested belong to front matter, but say nothing that we ask for.
    if (line.trim() === "" || /^(?:#|- | |\t)/u.test(line)) continue;
    const [, key, value] = /^([\p{L}\p{N}_-]+) ?:(?:[ \t](.*))?$/u.exec(line) ?? [];
    if (key === undefined) return undefined;
    const field = FIELDS.get(key.toLowerCase());
    const plain = unquoted((value ?? "").trim());
    if (field !== undefined && plain !== "") metadata[field] ??= plain;
  }
  return metadata;
}

const FIELDS: ReadonlyMap<string, keyof Metadata> = new Map(
  Object.entries({
    title: ["title", "标题", "標題"],
    agency: ["agency", "机关", "機關", "发文机关", "發文機關", "单位", "單位"],
    signed: ["date", "signed", "成文日期", "日期"],
    published: ["published", "发布日期", "發布日期", "發佈日期"],
    url: ["url", "link", "网址", "網址"],
  } satisfies Record<keyof Metadata, string[]>).flatMap(([field, keys]) =>
    keys.map((key): [string, keyof Metadata] => [key, field as keyof Metadata]),
  ),
);

function unquoted(value: string): string {
  const quote = value[0];
  return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value;
}
