import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "./fold.ts";

/** Any string of code units: half of a surrogate pair may stand alone. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))).map((units) => units.join("")),
  fc
    .array(fc.constantFrom("覆", "瞭", "答", "解", "明", "盖", "蓋", "１", "　", "\ud842", "\udfb7", "a"))
    .map((units) => units.join("")),
);

describe("whatever the text", () => {
  test("offsets stay what they are", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });

  test("folded text is folded already", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test("halves of surrogate pairs stay as they are", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        for (let at = 0; at < text.length; at++)
          if (/[\ud800-\udfff]/.test(text[at] as string)) expect(folded[at]).toBe(text[at]);
      }),
    );
  });
});

describe("script", () => {
  const PAIRS = `於于 後后 餘余 註注 範范 幹干 乾干 並并 併并 複复 復复 準准 製制 週周 裡里 裏里 鬆松 麵面 隻只 係系 繫系 採采 佈布 佔占
    諮咨 穀谷 幾几 徵征 衝冲 誌志 遊游 捲卷 錶表 迴回 昇升 劃划 嚮向 臺台 檯台 颱台 歷历 曆历 匯汇 彙汇 託托 捨舍 鬱郁 禦御 闢辟 鬥斗
    蔔卜 僕仆 價价 豐丰 雲云 薑姜 緻致 傢家 慾欲 鍾钟 鐘钟 籤签 簽签 滷卤 鹵卤 為为 爲为 眾众 衆众 群群 羣群 啟启 啓启 污污 汙污 床床 牀床
    線线 綫线 戶户 户户 產产 産产 說说 説说 內内 内内 錄录 録录 著着 着着`;

  test.each(
    PAIRS.trim()
      .split(/\s+/u)
      .map((pair) => [pair[0], pair[1]] as const),
  )("%s is %s", (written, simplified) => {
    expect(fold(written as string)).toBe(fold(simplified as string));
  });

  test("覆 and 瞭 fold in the words that are written otherwise, and stay in the others", () => {
    expect(fold("答覆、回覆、批覆，瞭解，明瞭")).toBe("答复、回复、批复，了解，明了");
    expect(fold("覆蓋率，傾覆，瞭望塔")).toBe("覆盖率，倾覆，瞭望塔");
    expect(fold("回覆盖章")).toBe("回覆盖章");
  });

  test("a whole sentence", () => {
    expect(fold("全縣受理行政復議案件１２宗，已辦結９５．５％（較上年增長）")).toBe(
      "全县受理行政复议案件12宗，已办结95.5%(较上年增长)",
    );
  });
});

describe("width", () => {
  test("digits, letters and the marks of numbers become half-width", () => {
    expect(fold("０１２３４５６７８９ＡＺａｚ％（）＋－．／﹪−∶")).toBe("0123456789AZaz%()+-./%-:");
  });

  test("marks that end a clause stay: 12，345 is two numbers", () => {
    expect(fold("，；：。、！？“”《》〔〕")).toBe("，；：。、！？“”《》〔〕");
  });

  test("all kinds of space become a space", () => {
    expect(fold("一\u3000二\u00a0三\u2003四\u202f五\u200b六\ufeff七")).toBe("一 二 三 四 五 六 七");
  });
});
