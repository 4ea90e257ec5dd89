import { filledText, type LocalizedText, type MessageData } from "@reportlint/core";
import { traditional } from "./traditional.generated.ts";

/** Everything that a reader may have to say of a file, in one place, so that it is said in one voice. */
export const TEXTS = {
  // A file as a whole.
  emptyFile: {
    zh: "文件是空的（0 字节）。请检查是否保存或下载完整。",
    en: "The file is empty (0 bytes). Check that it was saved or downloaded completely.",
  },
  noText: {
    zh: "文件中没有可供检查的文字。如果内容是图片或由脚本生成，请另存为含文字的 .docx 或 .txt 后再检查。",
    en: "The file has no text to check. If its content is pictures or is made by a script, save it as a .docx or .txt with text first.",
  },
  tooLarge: {
    zh: "文件超过 {limit} MiB，不予读取。请删去其中的图片或拆分后再检查。",
    en: "The file is larger than {limit} MiB and was not read. Remove its pictures or split it first.",
  },
  binary: {
    zh: "文件内容不是文字（含有二进制数据）。请用原来的程序打开，另存为 .docx 或 .txt 后再检查。",
    en: "The file is not text (it holds binary data). Open it in the program that made it and save it as .docx or .txt first.",
  },
  unknownEncoding: {
    zh: "无法识别文件的文字编码。请另存为 UTF-8 编码后再检查。",
    en: "The file's text encoding is not recognised. Save it as UTF-8 first.",
  },
  charactersLost: {
    zh: "文件中有些字节不是有效的 {encoding} 文字，读作“\ufffd”，该处未能检查。请核对原文并另存为 UTF-8 编码。",
    en: "Some bytes of the file are no {encoding} text; they were read as “\ufffd” and not checked. Compare the original and save it as UTF-8.",
  },
  readerFailed: {
    zh: "读取文件时程序出错（{reader}：{reason}）。请另存为 .docx 或 .txt 再试，并反馈此问题。",
    en: "The program failed to read the file ({reader}: {reason}). Save it as .docx or .txt and try again, and please report this.",
  },

  // A file and its name.
  unsupportedFormat: { zh: "暂不支持读取{format}。{remedy}", en: "Reading {format} is not supported yet. {remedy}" },
  noExtension: {
    zh: "文件名没有扩展名，无法判断格式。请改名为 .txt、.md、.html 或 .docx 后再检查。",
    en: "The file name has no extension, so its format is unknown. Rename it to .txt, .md, .html or .docx first.",
  },
  unknownExtension: {
    zh: "暂不支持读取 {extension} 格式。请另存为 .docx、.html、.md 或 .txt 后再检查。",
    en: "Reading {extension} files is not supported yet. Save it as .docx, .html, .md or .txt first.",
  },
  misnamed: {
    zh: "文件扩展名是 {extension}，内容却是{format}。请把扩展名改为 {proper} 后再检查。",
    en: "The file is named {extension} but holds {format}. Rename it to {proper} first.",
  },
  notWhatItsNameSays: {
    zh: "文件扩展名是 {extension}，内容却不是该格式。请用原来的程序打开，另存为 {extension} 后再检查。",
    en: "The file is named {extension} but is not of that format. Open it in the program that made it and save it as {extension} first.",
  },
  readAsHtml: {
    zh: "文件扩展名是 {extension}，内容却是网页，已按网页读取。请把扩展名改为 .html。",
    en: "The file is named {extension} but is a web page; it was read as one. Rename it to .html.",
  },
  withoutExtension: { zh: "（无）", en: "without an extension" },

  // Formats, as a sentence names them. Chinese text sets a space between itself and Latin.
  doc: { zh: " .doc 格式（旧版 Word 文档）", en: "the old Word format .doc" },
  wps: { zh: " .wps 格式", en: "the .wps format" },
  oldOffice: {
    zh: "旧版 Office 文档（.doc、.wps、.xls、.ppt）",
    en: "old Office documents (.doc, .wps, .xls, .ppt)",
  },
  encrypted: { zh: "加密的文档", en: "encrypted documents" },
  docx: { zh: " .docx 文档", en: "a .docx document" },
  spreadsheet: { zh: "电子表格", en: "spreadsheets" },
  presentation: { zh: "演示文稿", en: "presentations" },
  pdf: { zh: " PDF", en: "PDF" },
  ofd: { zh: " OFD", en: "OFD" },
  rtf: { zh: " RTF", en: "RTF" },
  odt: { zh: " OpenDocument 文本（.odt）", en: "OpenDocument text (.odt)" },
  wordXml: { zh: " Word XML 文档", en: "Word XML documents" },
  webArchive: { zh: "单个文件网页（.mht）", en: "web archives (.mht)" },
  image: { zh: "图片", en: "pictures" },
  archive: { zh: "压缩包", en: "archives" },

  // What to do with a file of such a format.
  saveAsDocx: { zh: "请在 {program} 中另存为 .docx 后再检查。", en: "Save it as .docx in {program} first." },
  wordOrWps: { zh: "Word 或 WPS", en: "Word or WPS" },
  anyOffice: { zh: "Word、WPS 或 LibreOffice", en: "Word, WPS or LibreOffice" },
  removePassword: {
    zh: "请用密码打开，取消密码后另存为 .docx 再检查。",
    en: "Open it with its password, remove the password and save it as .docx first.",
  },
  putIntoDocx: {
    zh: "请把要检查的文字和表格放进 .docx 后再检查。",
    en: "Put the text and tables to be checked into a .docx first.",
  },
  originalOfPdf: {
    zh: "请用原稿的 .docx 检查；没有原稿的，请在 Word 或 WPS 中打开该 PDF 并另存为 .docx。",
    en: "Check the .docx it was made from; without one, open the PDF in Word or WPS and save it as .docx.",
  },
  originalOfOfd: {
    zh: "请用原稿的 .docx 检查；没有原稿的，请在 WPS 或 OFD 阅读器中导出为 .docx。",
    en: "Check the .docx it was made from; without one, export it as .docx from WPS or an OFD reader.",
  },
  originalOfImage: {
    zh: "请用含文字的原稿检查，或先作文字识别并另存为 .docx。",
    en: "Check the original that has text, or recognise the text and save it as .docx first.",
  },
  saveAsHtml: { zh: "请另存为 .html 或 .docx 后再检查。", en: "Save it as .html or .docx first." },
  unpack: { zh: "请解压后检查其中的文件。", en: "Unpack it and check the files in it." },

  // A .docx: what is the matter, and what to do about it.
  docxDamage: { zh: "{what}{remedy}", en: "{what} {remedy}" },
  docxEmpty: { zh: "文件是空的。", en: "The file is empty." },
  docxEncrypted: { zh: "文件已加密，无法读取。", en: "The file is encrypted." },
  docxLegacy: {
    zh: "文件其实是旧版 Word 文档（.doc）。",
    en: "The file is in fact an old Word document (.doc).",
  },
  docxDamaged: { zh: "文件不完整或已损坏。", en: "The file is incomplete or damaged." },
  docxOther: { zh: "这不是 .docx 文件，而是{kind}。", en: "This is not a .docx file but {kind}." },
  docxNone: {
    zh: "这不是 .docx 文件：里面没有 Word 正文。",
    en: "This is not a .docx file: it holds no Word document.",
  },
  docxPartDamaged: {
    zh: "文件中的 {part} 已损坏，无法解压。",
    en: "{part} in the file is damaged and cannot be unpacked.",
  },
  docxPartMissing: { zh: "文件中缺少 {part}。", en: "{part} is missing from the file." },
  docxPartTooLarge: {
    zh: "文件中的 {part} 解压后超过 {limit} MiB，为安全起见没有打开。",
    en: "{part} in the file unpacks to more than {limit} MiB and was not opened, for safety.",
  },
  docxPartMalformed: {
    zh: "文件中的 {part} 在第 {line} 行第 {column} 列处格式错误。",
    en: "{part} in the file is malformed at line {line}, column {column}.",
  },
  docxPartTooComplex: {
    zh: "文件中的 {part} 嵌套过深或元素过多，不像是正常的文档。",
    en: "{part} in the file is nested too deeply, or has too many elements, for a real document.",
  },
  docxNoText: { zh: "文件中没有可供检查的文字。", en: "The file has no text to check." },
  docxEmbedded: {
    zh: "文件中嵌有另一个文件的内容（altChunk 或子文档）。",
    en: "The file embeds the contents of another file (altChunk or subdocument).",
  },
  copyAgain: { zh: "请重新复制或下载后再检查。", en: "Copy or download it again." },
  copyOrSaveAgain: {
    zh: "请重新复制或下载；若能用 Word 或 WPS 打开，重新保存后再检查。",
    en: "Copy or download it again; if Word or WPS can open it, save it there and check again.",
  },
  decrypt: {
    zh: "请在 Word 或 WPS 中打开，取消密码并保存后再检查。",
    en: "Open it in Word or WPS, remove the password, save it, and check again.",
  },
  saveLegacy: {
    zh: "请在 Word 或 WPS 中打开，另存为 .docx 后再检查；只改扩展名不起作用。",
    en: "Open it in Word or WPS and save it as .docx; renaming it is not enough.",
  },
  saveOther: {
    zh: "请用原来的程序打开，另存为 .docx 后再检查；只改扩展名不起作用。",
    en: "Open it in the program it comes from and save it as .docx; renaming it is not enough.",
  },
  saveInWord: {
    zh: "请用 Word 或 WPS 打开，另存为 .docx 后再检查。",
    en: "Open it in Word or WPS and save it as .docx.",
  },
  splitReport: {
    zh: "请确认文件来源；确是报告的，请拆成几个文件后再检查。",
    en: "Make sure where the file comes from; if it is a report, split it into several files.",
  },
  repair: {
    zh: "请用 Word 或 WPS 打开并修复，重新保存后再检查。",
    en: "Open it in Word or WPS, let it repair the file, and save it.",
  },
  copyContents: {
    zh: "请把内容复制到新建的文档中，保存后再检查。",
    en: "Copy the contents into a new document and save that.",
  },
  useText: {
    zh: "如果内容是图片（例如扫描件），请改用有文字的版本。",
    en: "If its content is pictures, such as a scan, use a version with text.",
  },
  partLeftOut: {
    zh: "这一部分没有读入，其余内容照常检查；用 Word 或 WPS 打开后重新保存，可以修复。",
    en: "It was left out and the rest was read; opening and saving the file in Word or WPS may repair it.",
  },

  // Places in a .docx, which has no lines.
  paragraph: { zh: "第{count}段", en: "paragraph {count}" },
  cell: { zh: "表{table}第{row}行第{column}列", en: "table {table}, row {row}, column {column}" },
  textBox: { zh: "文本框", en: "text box" },
  header: { zh: "页眉", en: "header" },
  footer: { zh: "页脚", en: "footer" },
  footnote: { zh: "脚注{count}", en: "footnote {count}" },
  endnote: { zh: "尾注{count}", en: "endnote {count}" },

  // What a .docx turns out to be.
  aWebPage: { zh: "网页", en: "a web page" },
  aPdf: { zh: " PDF 文件", en: "a PDF file" },
  anRtf: { zh: " RTF 文档", en: "an RTF document" },
  anXml: { zh: " XML 文件", en: "an XML file" },
  aWorkbook: { zh: " Excel 工作簿（.xlsx）", en: "an Excel workbook (.xlsx)" },
  aPresentation: { zh: " PowerPoint 演示文稿（.pptx）", en: "a PowerPoint presentation (.pptx)" },
  anOfd: { zh: " OFD 文件", en: "an OFD file" },
  anOpenDocument: { zh: " OpenDocument 文件（如 .odt）", en: "an OpenDocument file (such as .odt)" },
} as const;

export type TextId = keyof typeof TEXTS;

/** One of these texts in every language; with `data`, its placeholders filled. */
export function readerText(id: TextId, data?: MessageData): LocalizedText {
  return filledText(TEXTS[id], data, traditional);
}
