import type { LocalizedText, Problem } from "@reportlint/core";

/** Everything that a reader may have to say of a file, in one place, so that it is said in one voice. */
export const problems = {
  emptyFile: (): Problem =>
    fatal("empty-file", {
      zh: "文件是空的（0 字节）。请检查是否保存或下载完整。",
      en: "The file is empty (0 bytes). Check that it was saved or downloaded completely.",
    }),

  noText: (): Problem =>
    fatal("no-text", {
      zh: "文件中没有可供检查的文字。如果内容是图片或由脚本生成，请另存为含文字的 .docx 或 .txt 后再检查。",
      en: "The file has no text to check. If its content is pictures or is made by a script, save it as a .docx or .txt with text first.",
    }),

  tooLarge: (limitMiB: number): Problem =>
    fatal("file-too-large", {
      zh: `文件超过 ${limitMiB} MiB，不予读取。请删去其中的图片或拆分后再检查。`,
      en: `The file is larger than ${limitMiB} MiB and was not read. Remove its pictures or split it first.`,
    }),

  binary: (): Problem =>
    fatal("binary-file", {
      zh: "文件内容不是文字（含有二进制数据）。请用原来的程序打开，另存为 .docx 或 .txt 后再检查。",
      en: "The file is not text (it holds binary data). Open it in the program that made it and save it as .docx or .txt first.",
    }),

  unknownEncoding: (): Problem =>
    fatal("unknown-encoding", {
      zh: "无法识别文件的文字编码。请另存为 UTF-8 编码后再检查。",
      en: "The file's text encoding is not recognised. Save it as UTF-8 first.",
    }),

  charactersLost: (encoding: string): Problem =>
    warning("characters-lost", {
      zh: `文件中有些字节不是有效的 ${encoding} 文字，读作“\ufffd”，该处未能检查。请核对原文并另存为 UTF-8 编码。`,
      en: `Some bytes of the file are no ${encoding} text; they were read as "\ufffd" and not checked. Compare the original and save it as UTF-8.`,
    }),

  unsupportedFormat: (format: FormatName): Problem =>
    fatal("unsupported-format", {
      zh: `暂不支持读取${format.zh}。${format.remedy.zh}`,
      en: `Reading ${format.en} is not supported yet. ${format.remedy.en}`,
    }),

  unknownFormat: (extension: string): Problem =>
    fatal(
      "unknown-format",
      extension === ""
        ? {
            zh: "文件名没有扩展名，无法判断格式。请改名为 .txt、.md、.html 或 .docx 后再检查。",
            en: "The file name has no extension, so its format is unknown. Rename it to .txt, .md, .html or .docx first.",
          }
        : {
            zh: `暂不支持读取 ${extension} 格式。请另存为 .docx、.html、.md 或 .txt 后再检查。`,
            en: `Reading ${extension} files is not supported yet. Save it as .docx, .html, .md or .txt first.`,
          },
    ),

  misnamed: (extension: string, format: FormatName, properExtension: string): Problem =>
    fatal("misnamed-file", {
      zh: `文件扩展名是 ${extension || "（无）"}，内容却是${format.zh}。请把扩展名改为 ${properExtension} 后再检查。`,
      en: `The file is named ${extension || "without an extension"} but holds ${format.en}. Rename it to ${properExtension} first.`,
    }),

  notWhatItsNameSays: (extension: string): Problem =>
    fatal("misnamed-file", {
      zh: `文件扩展名是 ${extension}，内容却不是该格式。请用原来的程序打开，另存为 ${extension} 后再检查。`,
      en: `The file is named ${extension} but is not of that format. Open it in the program that made it and save it as ${extension} first.`,
    }),

  readAsHtml: (extension: string): Problem =>
    warning("misnamed-html", {
      zh: `文件扩展名是 ${extension || "（无）"}，内容却是网页，已按网页读取。请把扩展名改为 .html。`,
      en: `The file is named ${extension || "without an extension"} but is a web page; it was read as one. Rename it to .html.`,
    }),

  readerFailed: (readerId: string, error: unknown): Problem => {
    const detail = error instanceof Error ? error.message : String(error);
    return fatal("reader-failed", {
      zh: `读取文件时程序出错（${readerId}：${detail}）。请另存为 .docx 或 .txt 再试，并反馈此问题。`,
      en: `The program failed to read the file (${readerId}: ${detail}). Save it as .docx or .txt and try again, and please report this.`,
    });
  },
};

/** A format as a sentence names it, and what to do with a file of it. */
export interface FormatName extends LocalizedText {
  readonly remedy: LocalizedText;
}

function fatal(id: string, message: LocalizedText): Problem {
  return { id, severity: "fatal", message };
}

function warning(id: string, message: LocalizedText): Problem {
  return { id, severity: "warning", message };
}
