import { child, type XmlElement } from "./xml.ts";

/** `w:val` of a property: `<w:ilvl w:val="1"/>`. */
export function stringOf(properties: XmlElement | undefined, name: string): string | undefined {
  return child(properties, name)?.attributes["w:val"];
}

export function integerOf(properties: XmlElement | undefined, name: string): number | undefined {
  const value = Number.parseInt(stringOf(properties, name) ?? "", 10);
  return Number.isNaN(value) ? undefined : value;
}

/** Whether a property that is either on or off is on; `undefined` if it is not mentioned. */
export function switchOf(properties: XmlElement | undefined, name: string): boolean | undefined {
  const property = child(properties, name);
  return property && !OFF.has(property.attributes["w:val"] ?? "");
}

const OFF: ReadonlySet<string> = new Set(["0", "false", "off"]);
