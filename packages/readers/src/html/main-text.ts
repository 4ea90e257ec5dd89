import type { Metadata } from "@reportlint/core";
import { attribute, childrenOf, type Element, elementsUnder, isElement, isText, type Node, namesOf } from "./tree.ts";
import { isBlock, isHidden } from "./visibility.ts";

/** Which parts of a page are the report. */
export interface MainText {
  /** Whether text under this element is shown, given whether it is around it. */
  shows(element: Element, around: boolean): boolean;
  /** Whether text is shown before any element says otherwise. */
  readonly wholePage: boolean;
}

/** All of it: for parts of a page. */
export const everything: MainText = { shows: (element, around) => around && !isHidden(element), wholePage: true };

/**
 * Finds the report in a page. Two steps, either of which keeps what it is not sure of:
 *
 * 1. What is named, or built, like navigation and other furniture is left out, unless much of the page's prose is in it
 *    or nothing else is there.
 * 2. If the place where content systems put an article is there and holds most of the prose that is left, it is the
 *    report, together with its title above it. Otherwise the whole page is.
 */
export function mainText(page: Node, metadata: Metadata): MainText {
  const measured = new Measures();
  const pageProse = measured.of(page).prose;
  const furniture = new Set<Element>();
  findFurniture(page, false);
  if (outside(page, furniture, measured, "text") === 0) return everything;
  const containers = articleContainers(page, furniture, measured);
  if (containers.length === 0)
    return { wholePage: true, shows: (element, around) => around && !isHidden(element) && !furniture.has(element) };

  const shown = new Set(containers);
  const title = titleAbove(page, containers[0] as Element, metadata, furniture);
  if (title !== undefined) shown.add(title);
  return {
    wholePage: false,
    shows: (element, around) => (around || shown.has(element)) && !isHidden(element) && !furniture.has(element),
  };

  function findFurniture(node: Node, inArticle: boolean): void {
    for (const child of childrenOf(node)) {
      if (!isElement(child) || isHidden(child)) continue;
      if (isFurniture(child, inArticle, measured.of(child), pageProse)) furniture.add(child);
      else findFurniture(child, inArticle || ARTICLE_CONTAINERS.some((is) => is(child)));
    }
  }
}

/** How much text there is, in characters that are not blank. */
interface Measure {
  readonly text: number;
  /** Text of links that lead to other pages; attachments belong to the report. */
  readonly linked: number;
  readonly links: number;
  /** Text outside links, in pieces that have the marks of a sentence. */
  readonly prose: number;
}

class Measures {
  readonly #known = new Map<Node, Measure>();

  of(node: Node): Measure {
    let measure = this.#known.get(node);
    if (measure === undefined) {
      measure = this.#take(node);
      this.#known.set(node, measure);
    }
    return measure;
  }

  #take(node: Node): Measure {
    if (isText(node)) {
      const text = node.value.replace(/\s+/gu, "").length;
      return { text, linked: 0, links: 0, prose: /[，。、；：]/u.test(node.value) ? text : 0 };
    }
    let sum: Measure = { text: 0, linked: 0, links: 0, prose: 0 };
    if (isElement(node) && isHidden(node)) return sum;
    for (const child of childrenOf(node)) {
      const { text, linked, links, prose } = this.of(child);
      sum = { text: sum.text + text, linked: sum.linked + linked, links: sum.links + links, prose: sum.prose + prose };
    }
    const isLink = isElement(node) && node.tagName === "a" && attribute(node, "href") !== undefined;
    return isLink && !isAttachment(node) ? { text: sum.text, linked: sum.text, links: 1, prose: 0 } : sum;
  }
}

function isAttachment(link: Element): boolean {
  return /\.(?:docx?|wps|pdf|ofd|xlsx?|et|zip|rar)$/iu.test(attribute(link, "href") ?? "");
}

/** More than this share of a page's prose is never furniture, whatever it is called. */
const FURNITURE_PROSE_MAX = 0.3;

/** A list of links has this share of its text in links, and at least this many of them. */
const LINK_SHARE_MIN = 0.7;
const LINKS_MIN = 3;

function isFurniture(element: Element, inArticle: boolean, measure: Measure, pageProse: number): boolean {
  if (measure.prose > pageProse * FURNITURE_PROSE_MAX) return false;
  const names = namesOf(element);
  const role = attribute(element, "role") ?? "";
  if (element.tagName === "nav" || role === "navigation" || names.some((name) => FURNITURE_IN_ARTICLE.test(name)))
    return true;
  if (inArticle) return false;
  if (hasTitle(element)) return false;
  if (["footer", "aside", "header"].includes(element.tagName) && element.parentNode?.nodeName === "body") return true;
  if (["banner", "contentinfo", "search", "complementary"].includes(role)) return true;
  if (names.some((name) => FURNITURE_OF_PAGE.test(name))) return true;
  return (
    LINK_CONTAINERS.has(element.tagName) &&
    measure.links >= LINKS_MIN &&
    measure.linked >= measure.text * LINK_SHARE_MIN &&
    measure.prose === 0
  );
}

const LINK_CONTAINERS: ReadonlySet<string> = new Set([
  "div",
  "dl",
  "ol",
  "section",
  "table",
  "tbody",
  "td",
  "tr",
  "ul",
]);

const FURNITURE_IN_ARTICLE =
  /^(?:(?:bds|jia|social)?share(?:[-_]?(?:bar|box|list))?|bdsharebuttonbox|print(?:[-_]?(?:bar|box|btn))?|toolbar|fontsize|font[-_]size|breadcrumbs?|crumbs?|mianbaoxie|comments?(?:[-_]?(?:box|list|area))?|pinglun|qrcode|ewm|noprint|no-print)$/u;

const FURNITURE_OF_PAGE =
  /^(?:(?:main|top|site|page|left|right|sub)?[-_]?(?:nav|navbar|navigation|menu|sidebar|header|footer|foot|search|searchbox)|topbar|copyright|friend[-_]?links?|related|recommend|currentposition|weizhi|dqwz|location)$/u;

function hasTitle(element: Element): boolean {
  for (const inner of elementsUnder(element)) if (inner.tagName === "h1") return true;
  return element.tagName === "h1";
}

/** Where content systems put an article, the surest first. */
const ARTICLE_CONTAINERS: readonly ((element: Element) => boolean)[] = [
  (element) => namesOf(element).some((name) => ARTICLE_NAME.test(name)),
  (element) => element.tagName === "article" || attribute(element, "itemprop") === "articleBody",
  (element) => element.tagName === "main" || attribute(element, "role") === "main",
];

const ARTICLE_NAME =
  /^(?:zoom|ucap-?content|trs_(?:u?editor|editor_view|paper_default)|v_news_content|vsb_content(?:_\d{1,4})?|(?:article|news|detail|pages|xxgk|wz|zw)[-_]?content|artibody|articlebody|js_content|bt-content)$/u;

/** Of the prose that is no furniture, an article container must hold at least this share. */
const ARTICLE_PROSE_MIN = 0.6;

function articleContainers(page: Node, furniture: ReadonlySet<Element>, measured: Measures): Element[] {
  const left = outside(page, furniture, measured, "prose");
  for (const isContainer of ARTICLE_CONTAINERS) {
    const found = outermost(page, furniture, isContainer);
    const held = found.reduce((sum, element) => sum + outside(element, furniture, measured, "prose"), 0);
    if (held > 0 && held >= left * ARTICLE_PROSE_MIN) return found;
  }
  return [];
}

/** How much there is under a node outside furniture. */
function outside(node: Node, furniture: ReadonlySet<Element>, measured: Measures, what: "text" | "prose"): number {
  let left = measured.of(node)[what];
  for (const element of elementsUnder(node)) if (furniture.has(element)) left -= measured.of(element)[what];
  return left;
}

function outermost(node: Node, furniture: ReadonlySet<Element>, is: (element: Element) => boolean): Element[] {
  return childrenOf(node).flatMap((child) => {
    if (!isElement(child) || isHidden(child) || furniture.has(child)) return [];
    return is(child) ? [child] : outermost(child, furniture, is);
  });
}

/** The title that stands above the article: what the page's metadata call its title, or else its last `h1`. */
function titleAbove(
  page: Node,
  container: Element,
  metadata: Metadata,
  furniture: ReadonlySet<Element>,
): Element | undefined {
  const title = squashed(metadata.title ?? "");
  const opening = squashed(textUnder(container)).slice(0, TITLE_WITHIN);
  if (title !== "" && opening.includes(title)) return undefined;
  let best: Element | undefined;
  for (const element of elementsUnder(page)) {
    if (element === container) break;
    if (!isBlock(element) || furniture.has(element) || isHidden(element)) continue;
    const text = squashed(textUnder(element));
    if (text === "" || text.length > TITLE_LENGTH_MAX || opening.includes(text)) continue;
    // Markup nests; the innermost block that still has the whole title is the one.
    if (title !== "" && (text === title || (text.length >= TITLE_LENGTH_MIN && title.includes(text)))) {
      if (best === undefined || text.length >= squashed(textUnder(best)).length) best = element;
    } else if (element.tagName === "h1" && (best === undefined || best.tagName === "h1")) best = element;
  }
  return best;
}

const TITLE_LENGTH_MIN = 8;
const TITLE_LENGTH_MAX = 120;

/** How far into an article its title is looked for. */
const TITLE_WITHIN = 300;

function textUnder(node: Node): string {
  if (isText(node)) return node.value;
  if (isElement(node) && isHidden(node)) return "";
  return childrenOf(node).map(textUnder).join("");
}

function squashed(text: string): string {
  return text.replace(/\s+/gu, "");
}
