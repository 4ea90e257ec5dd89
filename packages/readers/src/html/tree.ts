import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment } from "parse5";

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
export type CommentNode = DefaultTreeAdapterTypes.CommentNode;

/**
 * As the default, but texts are never merged: parse5 merges text across tags that it ignores and text that it moves out of
 * tables, and then a node's place in the source is no longer the place of its text.
 */
const treeAdapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  insertText: (parent, text) => defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text)),
  insertTextBefore: (parent, text, reference) =>
    defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), reference),
};

const OPTIONS = { treeAdapter, sourceCodeLocationInfo: true };

export function parsePage(html: string): ParentNode {
  return parse(html, OPTIONS);
}

export function parsePart(html: string): ParentNode {
  return parseFragment(html, OPTIONS);
}

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

export function isText(node: Node): node is TextNode {
  return node.nodeName === "#text";
}

export function isComment(node: Node): node is CommentNode {
  return node.nodeName === "#comment";
}

export function childrenOf(node: Node): readonly Node[] {
  return "childNodes" in node ? node.childNodes : [];
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The elements under a node, in document order, without the node itself. */
export function* elementsUnder(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (isElement(child)) yield child;
    yield* elementsUnder(child);
  }
}

/** The words of an element's id and classes, in lower case. */
export function namesOf(element: Element): string[] {
  const names = `${attribute(element, "id") ?? ""} ${attribute(element, "class") ?? ""}`;
  return names.toLowerCase().split(/\s+/u).filter(Boolean);
}
