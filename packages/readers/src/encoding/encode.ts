import { BYTE_ORDER_MARKS, type Encoding } from "./encoding.ts";

/** Text to bytes; `undefined` if the encoding has no way to write one of its characters. */
export function encode(text: string, { name, bom }: Encoding): Uint8Array | undefined {
  if (/\p{Surrogate}/u.test(text)) return undefined;
  const bytes = ENCODERS[name](text);
  const mark = bom ? BYTE_ORDER_MARKS.find(([marked]) => marked === name)?.[1] : undefined;
  if (bytes === undefined || mark === undefined) return bytes;
  const marked = new Uint8Array(mark.length + bytes.length);
  marked.set(mark);
  marked.set(bytes, mark.length);
  return marked;
}

const ENCODERS: Readonly<Record<Encoding["name"], (text: string) => Uint8Array | undefined>> = {
  "utf-8": (text) => new TextEncoder().encode(text),
  "utf-16le": (text) => utf16(text, 0),
  "utf-16be": (text) => utf16(text, 1),
  gb18030: (text) => fromTables(text, [pairsOfGb18030, quartetsOfGb18030], beyondTheBasicPlane),
  big5: (text) => fromTables(text, [pairsOfBig5], () => undefined),
};

/** `low` is the place of the low byte in a pair. */
function utf16(text: string, low: 0 | 1): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes[at * 2 + low] = code & 0xff;
    bytes[at * 2 + 1 - low] = code >> 8;
  }
  return bytes;
}

type Table = ReadonlyMap<string, readonly number[]>;

function fromTables(
  text: string,
  tables: readonly (() => Table)[],
  otherwise: (code: number) => readonly number[] | undefined,
): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (code < 0x80) {
      bytes.push(code);
      continue;
    }
    let written: readonly number[] | undefined;
    for (const table of tables) {
      written = table().get(character);
      if (written !== undefined) break;
    }
    written ??= otherwise(code);
    if (written === undefined) return undefined;
    bytes.push(...written);
  }
  return Uint8Array.from(bytes);
}

// The platform only decodes these encodings, so the way back is what it decodes, turned round: once, when first wanted.

let gb18030Pairs: Table | undefined;
let gb18030Quartets: Table | undefined;
let big5Pairs: Table | undefined;

function pairsOfGb18030(): Table {
  gb18030Pairs ??= reversed(
    "gb18030",
    pairs(bytesFrom(0x81, 0xfe), [...bytesFrom(0x40, 0x7e), ...bytesFrom(0x80, 0xfe)]),
  );
  return gb18030Pairs;
}

/** The rest of the Basic Multilingual Plane: 81 30 81 30 to 84 39 FE 39. */
function quartetsOfGb18030(): Table {
  gb18030Quartets ??= reversed(
    "gb18030",
    bytesFrom(0x81, 0x84).flatMap((first) =>
      DIGITS.flatMap((second) =>
        bytesFrom(0x81, 0xfe).flatMap((third) => DIGITS.map((fourth) => [first, second, third, fourth])),
      ),
    ),
  );
  return gb18030Quartets;
}

/** From U+10000 on the four bytes are counted up: 90 30 81 30 is the first. */
function beyondTheBasicPlane(code: number): readonly number[] | undefined {
  if (code < 0x10000) return undefined;
  const index = code - 0x10000;
  return [
    0x90 + Math.floor(index / 12600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ];
}

/** A few characters have two codes (十 is A451 and A2CC); the standard planes of Han come first, as everybody writes them. */
function pairsOfBig5(): Table {
  const trails = [...bytesFrom(0x40, 0x7e), ...bytesFrom(0xa1, 0xfe)];
  const leads = [
    ...bytesFrom(0xa4, 0xc6),
    ...bytesFrom(0xc9, 0xf9),
    ...bytesFrom(0xa1, 0xa3),
    ...bytesFrom(0x87, 0xfe),
  ];
  big5Pairs ??= reversed("big5", pairs(leads, trails));
  return big5Pairs;
}

const DIGITS: readonly number[] = bytesFrom(0x30, 0x39);

function bytesFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function pairs(leads: readonly number[], trails: readonly number[]): number[][] {
  return leads.flatMap((lead) => trails.map((trail) => [lead, trail]));
}

/** The first code of each character wins. Codes are decoded all at once, a line feed between them. */
function reversed(name: "gb18030" | "big5", codes: readonly (readonly number[])[]): Table {
  const table = new Map<string, readonly number[]>();
  const lines = new TextDecoder(name).decode(Uint8Array.from(codes.flatMap((code) => [...code, 0x0a]))).split("\n");
  lines.forEach((character, index) => {
    const code = codes[index];
    const single = character.length === 1 || (character.length === 2 && (character.codePointAt(0) as number) > 0xffff);
    if (code !== undefined && single && character !== "\ufffd" && !table.has(character)) table.set(character, code);
  });
  return table;
}
