import {
  addSpans,
  holdsWhole,
  inverseSpan,
  liesBelow,
  multiplySpans,
  negateSpan,
  rational,
  type Span,
  spanOf,
} from "./rational.ts";

/** The values that each figure may stand for, by its name. */
export type Values = ReadonlyMap<string, Span>;

/** A relation as a passage declares it: `t = a + b`, `100 * part / base = rate`, `a <= t`, `whole(base * rate / 100)`. */
export interface Formula {
  readonly text: string;
  readonly names: readonly string[];
  /** Whether some choice of values makes it true. A name without values counts as nothing, as a part that is not there. */
  satisfiable(values: Values): boolean;
}

/**
 * Reads a formula. Each figure may stand in it once: only then is the span of an expression exactly what its figures can
 * make, and not more.
 */
export function formula(text: string): Formula {
  const tokens = text.match(/[A-Za-z]\w*|\d+(?:\.\d+)?|[<>]=?|[-+*/^()=]/gu) ?? [];
  const names = tokens.filter((token) => /^[A-Za-z]/u.test(token) && token !== "whole");
  if (new Set(names).size < names.length) throw new Error(`a figure stands twice in “${text}”`);
  let at = 0;
  const taken = (token: string) => tokens[at] === token && ++at > 0;
  const relation = readRelation();
  if (at < tokens.length) throw new Error(`cannot read “${tokens[at]}” in “${text}”`);
  return { text, names, satisfiable: relation };

  function readRelation(): Formula["satisfiable"] {
    if (taken("whole")) {
      const inner = readFactor();
      return (values) => judged([inner(values)], ([span]) => holdsWhole(span));
    }
    const left = readSum();
    const sign = tokens[at++];
    const right = readSum();
    const holds = RELATIONS[sign ?? ""];
    if (holds === undefined) throw new Error(`no relation in “${text}”`);
    return (values) => judged([left(values), right(values)], ([a, b]) => holds(a, b as Span));
  }

  function readSum(): Expression {
    let made = readProduct();
    for (;;) {
      const left = made;
      if (taken("+")) made = joined(left, readProduct(), addSpans);
      else if (taken("-")) made = joined(left, readProduct(), (a, b) => addSpans(a, negateSpan(b)));
      else return made;
    }
  }

  function readProduct(): Expression {
    let made = readPower();
    for (;;) {
      const left = made;
      if (taken("*")) made = joined(left, readPower(), multiplySpans);
      else if (taken("/")) made = joined(left, readPower(), (a, b) => quotient(a, b));
      else return made;
    }
  }

  function readPower(): Expression {
    const base = readFactor();
    if (!taken("^")) return base;
    const times = Number(tokens[at++]);
    return (values) => {
      const span = base(values);
      return span && Array.from({ length: times - 1 }, () => span).reduce(multiplySpans, span);
    };
  }

  function readFactor(): Expression {
    if (taken("(")) {
      const inner = readSum();
      if (!taken(")")) throw new Error(`a bracket is open in “${text}”`);
      return inner;
    }
    const token = tokens[at++] ?? "";
    if (/^\d/u.test(token)) return () => constant(token);
    if (!/^[A-Za-z]/u.test(token)) throw new Error(`cannot read “${token}” in “${text}”`);
    return (values) => values.get(token) ?? spanOf(rational(0));
  }
}

/** `undefined`: anything is possible. */
type Expression = (values: Values) => Span | undefined;

const RELATIONS: Readonly<Record<string, (a: Span, b: Span) => boolean>> = {
  "=": (a, b) => !liesBelow(a, b) && !liesBelow(b, a),
  "<=": (a, b) => !liesBelow(b, a),
  ">=": (a, b) => !liesBelow(a, b),
  "<": (a, b) => liesBelow({ low: a.low, high: a.low }, { low: b.high, high: b.high }),
};

function judged(spans: readonly (Span | undefined)[], holds: (spans: [Span, ...Span[]]) => boolean): boolean {
  const known = spans.filter((span) => span !== undefined);
  return known.length < spans.length || holds(known as [Span, ...Span[]]);
}

function joined(left: Expression, right: Expression, join: (a: Span, b: Span) => Span | undefined): Expression {
  return (values) => {
    const [a, b] = [left(values), right(values)];
    return a && b && join(a, b);
  };
}

function quotient(a: Span, b: Span): Span | undefined {
  const inverted = inverseSpan(b);
  return inverted && multiplySpans(a, inverted);
}

function constant(digits: string): Span {
  const places = (digits.split(".")[1] ?? "").length;
  return spanOf(rational(BigInt(digits.replace(".", "")), 10n ** BigInt(places)));
}
