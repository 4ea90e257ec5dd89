import { attribute, childrenOf, type Element, isElement } from "./tree.ts";

/** The number that a browser puts before a list item; `""` for a bullet or none. */
export function listNumber(item: Element): string {
  const list = item.parentNode;
  if (
    list === null ||
    !isElement(list) ||
    list.tagName !== "ol" ||
    /list-style(?:-type)?\s{0,8}:[^;]*none/iu.test(attribute(list, "style") ?? "")
  )
    return "";
  let count = integer(attribute(list, "start")) ?? 1;
  for (const sibling of childrenOf(list)) {
    if (!isElement(sibling) || sibling.tagName !== "li") continue;
    count = integer(attribute(sibling, "value")) ?? count;
    if (sibling === item) break;
    count++;
  }
  return `${written(count, attribute(list, "type"))}. `;
}

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*-?\d{1,6}\s*$/u.test(text) ? Number(text) : undefined;
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
