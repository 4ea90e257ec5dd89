import type { FormatName } from "./problems.ts";

/** What the first bytes of a file say it is, when it is not plain text. */
export interface FileSignature {
  readonly format: FormatName;
  /** The extensions that such a file may well have. The first one is the one to rename it to. */
  readonly extensions: readonly string[];
}

export function fileSignature(bytes: Uint8Array): FileSignature | undefined {
  if (startsWith(bytes, "PK\x03\x04") || startsWith(bytes, "PK\x05\x06")) return zipSignature(bytes);
  if (startsWith(bytes, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
    return holds(bytes, utf16("EncryptedPackage")) ? ENCRYPTED : OLE;
  const opening = latin1(bytes.subarray(0, 1024));
  if (opening.includes("%PDF-")) return PDF;
  if (/^\s{0,16}\{\\rtf/u.test(opening)) return RTF;
  if (/^\s{0,16}<\?xml\b/u.test(opening) && /progid="Word\.Document"|w:wordDocument|<pkg:package/u.test(opening))
    return WORD_XML;
  if (
    /^(?:from:|mime-version:|content-type: multipart\/related)/imu.test(opening) &&
    /multipart\/related/iu.test(opening)
  )
    return MHTML;
  if (IMAGE_STARTS.some((start) => startsWith(bytes, start)) || /^RIFF[\s\S]{4}WEBP/u.test(opening)) return IMAGE;
  if (ARCHIVE_STARTS.some((start) => startsWith(bytes, start))) return ARCHIVE;
  return undefined;
}

/** What is known of formats by their extension alone. */
export function formatOfExtension(extension: string): FormatName | undefined {
  if (extension === ".wps") return WPS;
  if (extension === ".doc" || extension === ".dot") return DOC;
  return [PDF, RTF, SPREADSHEET, PRESENTATION, OFD, ODT, IMAGE, ARCHIVE, MHTML].find(({ extensions }) =>
    extensions.includes(extension),
  )?.format;
}

/** The names of a package's parts stand in it uncompressed. */
function zipSignature(bytes: Uint8Array): FileSignature {
  if (holds(bytes, "word/document")) return DOCX;
  if (holds(bytes, "xl/workbook")) return SPREADSHEET;
  if (holds(bytes, "ppt/presentation")) return PRESENTATION;
  if (holds(bytes, "OFD.xml")) return OFD;
  if (holds(bytes, "application/vnd.oasis.opendocument.text")) return ODT;
  if (holds(bytes, "[Content_Types].xml")) return DOCX;
  return ARCHIVE;
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

const OLE: FileSignature = {
  format: {
    zh: "旧版 Office 文档（.doc、.wps、.xls、.ppt）",
    en: "old Office documents (.doc, .wps, .xls, .ppt)",
    remedy: saveAsDocx("Word 或 WPS", "Word or WPS"),
  },
  extensions: [".doc", ".dot", ".wps", ".xls", ".et", ".ppt", ".dps"],
};

const ENCRYPTED: FileSignature = {
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

const DOCX: FileSignature = {
  format: { zh: " .docx 文档", en: "a .docx document", remedy: saveAsDocx("Word 或 WPS", "Word or WPS") },
  extensions: [".docx", ".docm", ".dotx", ".dotm"],
};

const SPREADSHEET: FileSignature = {
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

const PRESENTATION: FileSignature = {
  format: { ...SPREADSHEET.format, zh: "演示文稿", en: "presentations" },
  extensions: [".pptx", ".ppt", ".dps"],
};

const PDF: FileSignature = {
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

const OFD: FileSignature = {
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

const RTF: FileSignature = {
  format: { zh: " RTF", en: "RTF", remedy: saveAsDocx("Word 或 WPS", "Word or WPS") },
  extensions: [".rtf", ".doc"],
};

const ODT: FileSignature = {
  format: {
    zh: " OpenDocument 文本（.odt）",
    en: "OpenDocument text (.odt)",
    remedy: saveAsDocx("Word、WPS 或 LibreOffice", "Word, WPS or LibreOffice"),
  },
  extensions: [".odt"],
};

const WORD_XML: FileSignature = {
  format: { zh: " Word XML 文档", en: "Word XML documents", remedy: saveAsDocx("Word", "Word") },
  extensions: [".xml", ".doc"],
};

const MHTML: FileSignature = {
  format: {
    zh: "单个文件网页（.mht）",
    en: "web archives (.mht)",
    remedy: { zh: "请另存为 .html 或 .docx 后再检查。", en: "Save it as .html or .docx first." },
  },
  extensions: [".mht", ".mhtml", ".doc"],
};

const IMAGE: FileSignature = {
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

const IMAGE_STARTS: readonly string[] = ["\x89PNG\r\n", "\xff\xd8\xff", "GIF8", "II*\0", "MM\0*"];

const ARCHIVE: FileSignature = {
  format: {
    zh: "压缩包",
    en: "archives",
    remedy: { zh: "请解压后检查其中的文件。", en: "Unpack it and check the files in it." },
  },
  extensions: [".zip", ".rar", ".7z", ".gz"],
};

const ARCHIVE_STARTS: readonly string[] = ["Rar!\x1a\x07", "7z\xbc\xaf\x27\x1c", "\x1f\x8b\x08"];

function startsWith(bytes: Uint8Array, start: string): boolean {
  return latin1(bytes.subarray(0, start.length)) === start;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function utf16(text: string): string {
  return [...text].join("\0");
}

function holds(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (latin1(bytes.subarray(at, at + text.length)) === text) return true;
  }
  return false;
}
