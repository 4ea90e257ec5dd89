import type { Parents, Root, Text } from "mdast";
import { type CompileContext, type Extension, fromMarkdown, type Token } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { cjkFriendlyExtension } from "micromark-extension-cjk-friendly";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfmTable } from "micromark-extension-gfm-table";

/**
 * The tree of a Markdown text, in which every escape, character reference and line ending is a text node of its own, so
 * that each node's position is exactly the source of its value.
 *
 * Indented code is off: in a report, four spaces before a line are its indentation.
 */
export function parseMarkdown(source: string, { frontMatter }: { frontMatter: boolean }): Root {
  const front = frontMatter ? [frontmatter(["yaml"])] : [];
  return fromMarkdown(source, {
    extensions: [gfmTable(), cjkFriendlyExtension(), { disable: { null: ["codeIndented"] } }, ...front],
    mdastExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown(["yaml"]), separateTexts],
  });
}

const separateTexts: Extension = {
  enter: { data: enterText, characterEscape: enterText, characterReference: enterText },
  exit: {
    // As in mdast-util-from-markdown, but for the text node that is not merged with the one before it.
    lineEnding(token) {
      const context = this.stack[this.stack.length - 1] as Parents;
      if (this.data.atHardBreak) {
        const hardBreak = context.children[context.children.length - 1];
        if (hardBreak?.position !== undefined) hardBreak.position.end = point(token.end);
        this.data.atHardBreak = undefined;
      } else if (!this.data.setextHeadingSlurpLineEnding && CAN_CONTAIN_LINE_ENDINGS.has(context.type)) {
        enterText.call(this, token);
        this.stack.pop();
        const text = context.children[context.children.length - 1] as Text;
        text.value = this.sliceSerialize(token);
        if (text.position !== undefined) text.position.end = point(token.end);
      }
    },
  },
};

const CAN_CONTAIN_LINE_ENDINGS: ReadonlySet<string> = new Set([
  "emphasis",
  "fragment",
  "heading",
  "paragraph",
  "strong",
]);

function enterText(this: CompileContext, token: Token): undefined {
  const text: Text = { type: "text", value: "", position: { start: point(token.start), end: point(token.end) } };
  (this.stack[this.stack.length - 1] as Parents).children.push(text as never);
  this.stack.push(text);
}

function point({ line, column, offset }: Token["start"]): Token["start"] {
  return { line, column, offset } as Token["start"];
}
