import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Formula, formula, type Values } from "./formula.ts";
import { statedValues } from "./stated.ts";

/**
 * A true passage with its relations.
 *
 *     - text: 全年新收申请{t:651}件，其中食品{a:402}件、[[特种设备{b:184}件、]]计量器具{c:65}件。
 *       sum: t = a + b + c
 *
 * `{name:figure}` names a figure; `[[…]]` can be left out, or stand once more with another figure, without spoiling the
 * sentence. With `in:` a passage is read in its place in that report. In `list: n = items`, `items` is how many `[[…]]` there are. A relation that the text leaves open is declared with
 * what must hold all the same: `open: t >= a + b`.
 */
export interface Passage {
  /** What stands before it and behind it in the report that it is taken from. */
  readonly around: readonly [before: string, after: string];
  /** Without marks. */
  readonly text: string;
  readonly figures: readonly Marked[];
  readonly segments: readonly Stretch[];
  readonly relations: readonly Relation[];
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Marked extends Stretch {
  readonly name: string;
}

export interface Relation {
  readonly kind: string;
  readonly formula: Formula;
}

const ROOT = new URL("../../", import.meta.url);
const FOLDER = new URL("passages/", import.meta.url);

export function allPassages(): Passage[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((name) => (parse(readFileSync(new URL(name, FOLDER), "utf8")) as Declared[]).map(passageOf));
}

/** What the figures may stand for in a text in which they lie at these places. */
export function valuesIn(text: string, figures: readonly Marked[], segments: readonly Stretch[]): Values {
  const values = new Map(
    figures.map(({ name, start, end }) => [name, statedValues(text.slice(start, end), text.slice(end))]),
  );
  return values.set("items", statedValues(String(segments.length), "项"));
}

type Declared = { readonly text: string; readonly in?: string } & Readonly<Record<string, string | readonly string[]>>;

function passageOf({ text: marked, in: report, ...kinds }: Declared): Passage {
  const figures: Marked[] = [];
  const segments: Stretch[] = [];
  let text = "";
  let opened: number | undefined;
  for (const token of marked.match(/\{\w+:[^}]+\}|\[\[|\]\]|./gsu) ?? []) {
    const [, name, printed] = /^\{(\w+):([^}]+)\}$/u.exec(token) ?? [];
    if (name !== undefined && printed !== undefined) {
      figures.push({ name, start: text.length, end: text.length + printed.length });
      text += printed;
    } else if (token === "[[") opened = text.length;
    else if (token === "]]") segments.push({ start: opened ?? text.length, end: text.length });
    else text += token;
  }
  const relations = Object.entries(kinds).flatMap(([kind, given]) =>
    [given].flat().map((each) => ({ kind, formula: formula(each) })),
  );
  const known = new Set([...figures.map(({ name }) => name), "items"]);
  const unknown = relations.flatMap(({ formula: { names } }) => names).find((name) => !known.has(name));
  if (unknown !== undefined) throw new Error(`no figure ${unknown} in “${text}”`);
  return { around: report === undefined ? ["", ""] : aroundIn(report, text), text, figures, segments, relations };
}

function aroundIn(report: string, text: string): [string, string] {
  const [before, after, ...others] = readFileSync(new URL(report, ROOT), "utf8").split(text);
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error(`${report} has “${text}” not once`);
  return [before, after];
}
