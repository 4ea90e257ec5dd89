import { expect, test } from "vitest";
import { memoryHost } from "../test/memory-host.ts";
import { lintFiles, lintText } from "./api.ts";

const SIMPLIFIED = "<html><body><p>全年办理案件12件，群众满意率101%。</p></body></html>";
const TRADITIONAL = "<html><body><p>全年辦理案件12件，群眾滿意率101%。</p></body></html>";
const OPTIONS = { config: false, profile: "none" } as const;

test("what is said of a file is said in the language of what is found in it", async () => {
  const messages = async (text: string) => {
    const options = { ...OPTIONS, host: memoryHost({}), filePath: "report.txt" };
    return (await lintText(text, options)).messages.map(({ message }) => message);
  };
  expect(await messages(SIMPLIFIED)).toEqual([
    "文件扩展名是 .txt，内容却是网页，已按网页读取。请把扩展名改为 .html。",
    "“群众满意率”是101%：部分占整体的比率不可能超过100%",
  ]);
  expect(await messages(TRADITIONAL)).toEqual([
    "文件擴展名是 .txt，內容卻是網頁，已按網頁讀取。請把擴展名改為 .html。",
    "“群眾滿意率”是101%：部分佔整體的比率不可能超過100%",
  ]);
});

test.each([
  ["auto", "没有这个文件或文件夹，请检查路径"],
  ["zh-Hant", "沒有這個文件或文件夾，請檢查路徑"],
  ["en", "no such file or folder; check the path"],
] as const)("what cannot be read is spoken of in the locale that is asked for: %s", async (locale, expected) => {
  const results = await lintFiles(["没有.txt"], { ...OPTIONS, locale, host: memoryHost({}) });
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([expected]);
});
