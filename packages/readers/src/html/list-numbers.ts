import { attribute, childrenOf, type Element, isElement } from "./tree.ts";

/** The numbers that a browser puts before the items of an ordered list. */
export function listNumbers(list: Element): Map<Element, string> {
  const numbers = new Map<Element, string>();
  if (UNNUMBERED.test(attribute(list, "style") ?? "")) return numbers;
  let count = integer(attribute(list, "start")) ?? 1;
  for (const item of childrenOf(list)) {
    if (!isElement(item) || item.tagName !== "li") continue;
    count = integer(attribute(item, "value")) ?? count;
    numbers.set(item, `${written(count, attribute(list, "type"))}. `);
    count++;
  }
  return numbers;
}

const UNNUMBERED = /(?:^|;)\s{0,8}list-style(?:-type)?\s{0,8}:[^;]{0,40}none/iu;

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^\s{0,8}-?\d{1,6}\s{0,8}$/u.test(text) ? Number(text) : undefined;
}

function written(count: number, type: string | undefined): string {
  if ((type === "a" || type === "A") && count >= 1 && count <= 26)
    return String.fromCharCode(type.charCodeAt(0) + count - 1);
  if ((type === "i" || type === "I") && count >= 1 && count <= 20) {
    const roman = ROMAN_TENS[Math.floor(count / 10)] + (ROMAN_ONES[count % 10] as string);
    return type === "i" ? roman : roman.toUpperCase();
  }
  return String(count);
}

const ROMAN_TENS = ["", "x", "xx"];
const ROMAN_ONES = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
