import { attribute, type Element } from "./tree.ts";

/** Whether a browser would show nothing of an element, or only something that is no text of the page. */
export function isHidden(element: Element): boolean {
  if (NO_TEXT.has(element.tagName) || attribute(element, "hidden") !== undefined) return true;
  const style = (attribute(element, "style") ?? "").toLowerCase();
  return /(?:^|;)\s{0,8}(?:display\s{0,8}:\s{0,8}none|visibility\s{0,8}:\s{0,8}hidden)/u.test(style);
}

/**
 * Never shown, or shown as a control or a picture; `rt` and `rp` are the readings over characters. A `form` is not
 * among them: old sites put the whole page into one.
 */
const NO_TEXT: ReadonlySet<string> = new Set(
  "audio button canvas colgroup datalist embed frameset head iframe input map meter noframes noscript object progress rp rt rtc script select style svg template textarea title video".split(
    " ",
  ),
);

/** Whether an element begins and ends a line. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

const BLOCKS: ReadonlySet<string> = new Set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
