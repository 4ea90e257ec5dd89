import type { FormatName } from "./problems.ts";

/** A format that we know of without reading it as text. */
export interface Format {
  readonly format: FormatName;
  /** The extensions that such a file may well have. The first one is the one to rename it to. */
  readonly extensions: readonly string[];
}

/** What is known of formats by their extension alone. */
export function formatOfExtension(extension: string): FormatName | undefined {
  if (extension === ".wps") return WPS;
  if (extension === ".doc" || extension === ".dot") return DOC;
  return [PDF, RTF, SPREADSHEET, PRESENTATION, OFD, ODT, IMAGE, ARCHIVE, MHTML].find(({ extensions }) =>
    extensions.includes(extension),
  )?.format;
}

function saveAsDocx(zhProgram: string, enProgram: string): FormatName["remedy"] {
  return {
    zh: `请在 ${zhProgram} 中另存为 .docx 后再检查。`,
    en: `Save it as .docx in ${enProgram} first.`,
  };
}

const DOC: FormatName = {
  zh: " .doc 格式（旧版 Word 文档）",
  en: "the old Word format .doc",
  remedy: saveAsDocx("Word 或 WPS", "Word or WPS"),
};
const WPS: FormatName = { zh: " .wps 格式", en: "the .wps format", remedy: saveAsDocx("WPS", "WPS") };

export const OLE: Format = {
  format: {
    zh: "旧版 Office 文档（.doc、.wps、.xls、.ppt）",
    en: "old Office documents (.doc, .wps, .xls, .ppt)",
    remedy: saveAsDocx("Word 或 WPS", "Word or WPS"),
  },
  extensions: [".doc", ".dot", ".wps", ".xls", ".et", ".ppt", ".dps"],
};

export const ENCRYPTED: Format = {
  format: {
    zh: "加密的文档",
    en: "encrypted documents",
    remedy: {
      zh: "请用密码打开，取消密码后另存为 .docx 再检查。",
      en: "Open it with its password, remove the password and save it as .docx first.",
    },
  },
  extensions: [],
};

export const DOCX: Format = {
  format: { zh: " .docx 文档", en: "a .docx document", remedy: saveAsDocx("Word 或 WPS", "Word or WPS") },
  extensions: [".docx", ".docm", ".dotx", ".dotm"],
};

export const SPREADSHEET: Format = {
  format: {
    zh: "电子表格",
    en: "spreadsheets",
    remedy: {
      zh: "请把要检查的文字和表格放进 .docx 后再检查。",
      en: "Put the text and tables to be checked into a .docx first.",
    },
  },
  extensions: [".xlsx", ".xls", ".et", ".csv"],
};

export const PRESENTATION: Format = {
  format: { ...SPREADSHEET.format, zh: "演示文稿", en: "presentations" },
  extensions: [".pptx", ".ppt", ".dps"],
};

export const PDF: Format = {
  format: {
    zh: " PDF",
    en: "PDF",
    remedy: {
      zh: "请用原稿的 .docx 检查；没有原稿的，请在 Word 或 WPS 中打开该 PDF 并另存为 .docx。",
      en: "Check the .docx it was made from; without one, open the PDF in Word or WPS and save it as .docx.",
    },
  },
  extensions: [".pdf"],
};

export const OFD: Format = {
  format: {
    zh: " OFD",
    en: "OFD",
    remedy: {
      zh: "请用原稿的 .docx 检查；没有原稿的，请在 WPS 或 OFD 阅读器中导出为 .docx。",
      en: "Check the .docx it was made from; without one, export it as .docx from WPS or an OFD reader.",
    },
  },
  extensions: [".ofd"],
};

export const RTF: Format = {
  format: { zh: " RTF", en: "RTF", remedy: saveAsDocx("Word 或 WPS", "Word or WPS") },
  extensions: [".rtf", ".doc"],
};

export const ODT: Format = {
  format: {
    zh: " OpenDocument 文本（.odt）",
    en: "OpenDocument text (.odt)",
    remedy: saveAsDocx("Word、WPS 或 LibreOffice", "Word, WPS or LibreOffice"),
  },
  extensions: [".odt"],
};

export const WORD_XML: Format = {
  format: { zh: " Word XML 文档", en: "Word XML documents", remedy: saveAsDocx("Word", "Word") },
  extensions: [".xml", ".doc"],
};

export const MHTML: Format = {
  format: {
    zh: "单个文件网页（.mht）",
    en: "web archives (.mht)",
    remedy: { zh: "请另存为 .html 或 .docx 后再检查。", en: "Save it as .html or .docx first." },
  },
  extensions: [".mht", ".mhtml", ".doc"],
};

export const IMAGE: Format = {
  format: {
    zh: "图片",
    en: "pictures",
    remedy: {
      zh: "请用含文字的原稿检查，或先作文字识别并另存为 .docx。",
      en: "Check the original that has text, or recognise the text and save it as .docx first.",
    },
  },
  extensions: [".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp"],
};

export const ARCHIVE: Format = {
  format: {
    zh: "压缩包",
    en: "archives",
    remedy: { zh: "请解压后检查其中的文件。", en: "Unpack it and check the files in it." },
  },
  extensions: [".zip", ".rar", ".7z", ".gz"],
};
