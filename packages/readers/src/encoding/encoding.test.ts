import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "./decode.ts";
import { encode } from "./encode.ts";
import type { EncodingName } from "./encoding.ts";

function bytesOf(text: string, name: EncodingName, bom = false): Uint8Array {
  const bytes = encode(text, { name, bom });
  if (bytes === undefined) throw new Error(`${name} cannot write ${text}`);
  return bytes;
}

describe("decode", () => {
  test.each<[EncodingName, boolean, string]>([
    ["utf-8", false, "云岭市卫生健康局"],
    ["utf-8", true, "云岭市卫生健康局"],
    ["utf-16le", true, "云岭市卫生健康局"],
    ["utf-16be", true, "雲嶺市衛生健康局"],
    ["gb18030", false, "云岭市卫生健康局"],
    ["gb18030", false, "雲嶺市衛生健康局"],
    ["big5", false, "雲嶺市衛生健康局"],
  ])("knows %s (byte order mark: %s): %s", (name, bom, text) => {
    expect(decode(bytesOf(text, name, bom))).toEqual({ text, encoding: { name, bom }, damaged: false });
  });

  test.each(["联通", "总数", "的", "，", "2025年", "一、主要工作", "（一）成效", "完成率98.1%"])(
    "tells GBK from UTF-8 and Big5 in so short a text as %s",
    (text) => {
      expect(decode(bytesOf(text, "gb18030")).text).toBe(text);
    },
  );

  test.each(["總數", "縣政府", "2025年度", "一、主要工作", "辦理案件12件", "十二月"])(
    "tells Big5 from GBK in so short a text as %s",
    (text) => {
      expect(decode(bytesOf(text, "big5")).text).toBe(text);
    },
  );

  test("takes UTF-16 without a byte order mark where it is clear", () => {
    const text = "一、主要工作\r\n（一）全年办理案件12件。\r\n";
    expect(decode(bytesOf(text, "utf-16le"))).toMatchObject({ text, encoding: { name: "utf-16le" } });
    expect(decode(bytesOf(text, "utf-16be"))).toMatchObject({ text, encoding: { name: "utf-16be" } });
  });

  test.each(["café", "5×3", "甲·乙", "plain ASCII"])("leaves UTF-8 alone: %s", (text) => {
    expect(decode(bytesOf(text, "utf-8"))).toMatchObject({ text, encoding: { name: "utf-8" } });
  });

  test("reads what is declared, unless the bytes are plainly UTF-8", () => {
    expect(decode(bytesOf("喆堃", "gb18030"), "gb18030").text).toBe("喆堃");
    expect(decode(bytesOf("云岭市", "utf-8"), "gb18030").text).toBe("云岭市");
    // A page of ASCII that says it is GBK must be written in GBK when a Han character is put in.
    expect(decode(bytesOf("<p>1</p>", "utf-8"), "gb18030").encoding.name).toBe("gb18030");
  });

  test("keeps UTF-8 with a broken character, and says that it is broken", () => {
    const bytes = bytesOf("云岭市人民政府全年办理案件", "utf-8");
    const cut = decode(bytes.subarray(0, bytes.length - 1));
    expect(cut).toMatchObject({ encoding: { name: "utf-8" }, damaged: true });
    expect(cut.text).toBe("云岭市人民政府全年办理案\ufffd");
  });
});

describe("encode", () => {
  const writable = (name: EncodingName) =>
    fc.string({ unit: "binary" }).filter((text) => encode(text, { name, bom: false }) !== undefined);

  test.each<EncodingName>(["utf-8", "utf-16le", "utf-16be", "gb18030", "big5"])(
    "%s is decoded to what was written",
    (name) => {
      const decoder = new TextDecoder(name, { fatal: true, ignoreBOM: true });
      fc.assert(
        fc.property(writable(name), (text) => {
          expect(decoder.decode(bytesOf(text, name))).toBe(text);
        }),
      );
    },
  );

  test("writes the usual code where a character has two", () => {
    expect([...bytesOf("十", "big5")]).toEqual([0xa4, 0x51]);
  });

  test("writes characters of four bytes", () => {
    expect(new TextDecoder("gb18030").decode(bytesOf("㐂𠮷", "gb18030"))).toBe("㐂𠮷");
  });

  test("declines what the encoding does not have", () => {
    expect(encode("国", { name: "big5", bom: false })).toBeUndefined();
    expect(encode("\ud800", { name: "utf-8", bom: false })).toBeUndefined();
  });
});
