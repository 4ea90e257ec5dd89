import { createLinter } from "@reportlint/core";
import { builtinReaders, readSource } from "@reportlint/readers";
import { builtinPlugin } from "@reportlint/rules";
import { beforeAll, describe, expect, test } from "vitest";
import { docxOf, p } from "../packages/readers/test/docx-fixture.ts";
import { mutantsOf } from "./mutations/mutants.ts";
import { allPassages } from "./mutations/passage.ts";
import { WRITINGS } from "./mutations/trial.ts";

/** Every passage as it is, and once with a slip in it that can be told, so that there is something to find. */
const PARAGRAPHS = allPassages().flatMap((passage) => {
  const slip = mutantsOf(passage).find(({ broken }) => broken !== undefined);
  return [passage.text, ...(slip === undefined ? [] : [slip.text])];
});

const utf8 = (text: string) => new TextEncoder().encode(text);
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The same paragraphs as a file of each format. */
const FORMATS: Readonly<Record<string, (paragraphs: readonly string[]) => Uint8Array>> = {
  txt: (paragraphs) => utf8(paragraphs.join("\n")),
  md: (paragraphs) => utf8(paragraphs.join("\n\n")),
  html: (paragraphs) => {
    const body = paragraphs.map((text) => `<p>${escaped(text)}</p>`).join("\n");
    return utf8(`<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`);
  },
  docx: (paragraphs) => docxOf(paragraphs.map((text) => p(...runsOf(text))).join("")),
};

/** Word parts a paragraph into runs where it likes, in the middle of a figure too. */
function runsOf(text: string): string[] {
  const cut = Math.floor(text.length / 2);
  return [text.slice(0, cut), text.slice(cut)].map(escaped);
}

const linter = createLinter({ plugins: { reportlint: builtinPlugin }, profile: "none" });

/** Every claim: where it stands, what kind it is, what came of it. */
async function verdictsOf(format: string, paragraphs: readonly string[]): Promise<string[]> {
  const bytes = (FORMATS[format] as (typeof FORMATS)[string])(paragraphs);
  const { document, problems } = await readSource({ name: `报告.${format}`, bytes }, builtinReaders);
  if (document === undefined || problems.length > 0) throw new Error(`${format} was not read`);
  const { claims } = linter.read(document, {
    onCrash: (part, error) => {
      throw new Error(`${part}: ${error}`);
    },
  });
  return claims.all.map(({ kind, verdict, range }) => {
    const paragraph = document.text.slice(0, range.start).split("\n").length;
    return `${paragraph} ${kind} ${verdict.state}`;
  });
}

describe.each(Object.entries(WRITINGS))("written %s", (_, written) => {
  const paragraphs = PARAGRAPHS.map(written);

  test.each(Object.keys(FORMATS))("claims are judged the same in .%s", async (format) => {
    expect(await verdictsOf(format, paragraphs)).toEqual(plain);
  });
});

let plain: readonly string[] = [];

beforeAll(async () => {
  plain = await verdictsOf("txt", PARAGRAPHS);
  expect(plain.filter((each) => each.endsWith("violated")).length).toBeGreaterThan(20);
});
