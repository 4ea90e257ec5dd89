import type { Metadata } from "@reportlint/core";
import { attribute, childrenOf, elementsUnder, isText, type Node } from "./tree.ts";

/** What a page says of its article, by the names that Chinese government sites and sharing services use. */
export function pageMetadata(page: Node): Metadata {
  const said = new Map<string, string>();
  let titleElement = "";
  for (const element of elementsUnder(page)) {
    if (element.tagName === "meta") {
      const name = (attribute(element, "name") ?? attribute(element, "property") ?? "").toLowerCase();
      const content = (attribute(element, "content") ?? "").trim();
      if (content !== "" && !said.has(name)) said.set(name, content);
    } else if (element.tagName === "link" && attribute(element, "rel") === "canonical") {
      said.set("canonical", attribute(element, "href") ?? "");
    } else if (element.tagName === "title" && titleElement === "") {
      titleElement = childrenOf(element)
        .map((child) => (isText(child) ? child.value : ""))
        .join("")
        .trim();
    }
  }
  const first = (names: readonly string[]) => names.map((name) => said.get(name)).find((value) => value);
  const title = first(NAMES.title) ?? withoutSite(titleElement);
  const agency = first(NAMES.agency);
  const published = first(NAMES.published);
  const url = first(NAMES.url);
  return { ...(title && { title }), ...(agency && { agency }), ...(published && { published }), ...(url && { url }) };
}

const NAMES = {
  title: ["articletitle", "og:title", "title"],
  agency: ["contentsource", "source", "article:author"],
  published: ["pubdate", "publishdate", "publish-date", "article:published_time"],
  url: ["url", "canonical", "og:url"],
} as const;

/** 关于……的报告_云岭市人民政府 */
function withoutSite(title: string): string {
  return title.split(/[_|]| [-–—] |——/u)[0]?.trim() ?? "";
}
