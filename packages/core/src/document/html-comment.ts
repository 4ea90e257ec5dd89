/** A comment in HTML or Markdown. */
export interface HtmlComment {
  /** What stands between `<!--` and `-->`. */
  readonly comment: string;
  readonly start: number;
  readonly end: number;
}

/** The closed comments of a stretch of HTML. */
export function* htmlComments(html: string): Generator<HtmlComment> {
  for (let start = html.indexOf("<!--"); start >= 0; ) {
    const close = html.indexOf("-->", start + 4);
    if (close < 0) return;
    yield { comment: html.slice(start + 4, close), start, end: close + 3 };
    start = html.indexOf("<!--", close + 3);
  }
}
