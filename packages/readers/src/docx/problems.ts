import type { LocalizedText, Problem } from "@reportlint/core";

/**
 * Thrown inside the reader where a file or one of its parts cannot be read, and caught at its edge: a part that the
 * report cannot do without makes the problem fatal, any other one is left out with a warning.
 */
export class Unreadable extends Error {
  readonly damage: Damage;

  constructor(damage: Damage) {
    super(damage.what.en);
    this.damage = damage;
  }
}

export interface Damage {
  readonly id: string;
  readonly what: LocalizedText;
  readonly remedy: LocalizedText;
  readonly line?: number;
  readonly column?: number;
}

export function fatal(damage: Damage): Problem {
  return problem("fatal", damage, damage.remedy);
}

export function warning(damage: Damage): Problem {
  return problem("warning", damage, {
    zh: "这一部分没有读入，其余内容照常检查；用 Word 或 WPS 打开后重新保存，可以修复。",
    en: "It was left out and the rest was read; opening and saving the file in Word or WPS may repair it.",
  });
}

export const EMPTY: Damage = {
  id: "empty-file",
  what: { zh: "文件是空的。", en: "The file is empty." },
  remedy: { zh: "请重新复制或下载后再检查。", en: "Copy or download it again." },
};

export const ENCRYPTED: Damage = {
  id: "encrypted-file",
  what: { zh: "文件已加密，无法读取。", en: "The file is encrypted." },
  remedy: {
    zh: "请在 Word 或 WPS 中打开，取消密码并保存后再检查。",
    en: "Open it in Word or WPS, remove the password, save it, and check again.",
  },
};

export const LEGACY_DOC: Damage = {
  id: "legacy-doc",
  what: { zh: "文件其实是旧版 Word 文档（.doc）。", en: "The file is in fact an old Word document (.doc)." },
  remedy: {
    zh: "请在 Word 或 WPS 中打开，另存为 .docx 后再检查；只改扩展名不起作用。",
    en: "Open it in Word or WPS and save it as .docx; renaming it is not enough.",
  },
};

export const DAMAGED_ZIP: Damage = {
  id: "damaged-file",
  what: { zh: "文件不完整或已损坏。", en: "The file is incomplete or damaged." },
  remedy: {
    zh: "请重新复制或下载；若能用 Word 或 WPS 打开，重新保存后再检查。",
    en: "Copy or download it again; if Word or WPS can open it, save it there and check again.",
  },
};

/** A file of another kind, renamed; `kind` is how people call it. */
export function anotherFormat(kind: LocalizedText): Damage {
  return {
    id: "another-format",
    what: { zh: `这不是 .docx 文件，而是${kind.zh}。`, en: `This is not a .docx file but ${kind.en}.` },
    remedy: {
      zh: "请用原来的程序打开，另存为 .docx 后再检查；只改扩展名不起作用。",
      en: "Open it in the program it comes from and save it as .docx; renaming it is not enough.",
    },
  };
}

export const NOT_DOCX: Damage = {
  id: "not-docx",
  what: { zh: "这不是 .docx 文件：里面没有 Word 正文。", en: "This is not a .docx file: it holds no Word document." },
  remedy: {
    zh: "请用 Word 或 WPS 打开，另存为 .docx 后再检查。",
    en: "Open it in Word or WPS and save it as .docx.",
  },
};

export function damagedPart(part: string): Damage {
  return {
    id: "damaged-part",
    what: { zh: `文件中的 ${part} 已损坏，无法解压。`, en: `${part} in the file is damaged and cannot be unpacked.` },
    remedy: DAMAGED_ZIP.remedy,
  };
}

export function missingPart(part: string): Damage {
  return {
    id: "missing-part",
    what: { zh: `文件中缺少 ${part}。`, en: `${part} is missing from the file.` },
    remedy: DAMAGED_ZIP.remedy,
  };
}

export function tooLarge(part: string, limitMebibytes: number): Damage {
  return {
    id: "part-too-large",
    what: {
      zh: `文件中的 ${part} 解压后超过 ${limitMebibytes} MiB，为安全起见没有打开。`,
      en: `${part} in the file unpacks to more than ${limitMebibytes} MiB and was not opened, for safety.`,
    },
    remedy: {
      zh: "请确认文件来源；确是报告的，请拆成几个文件后再检查。",
      en: "Make sure where the file comes from; if it is a report, split it into several files.",
    },
  };
}

export function brokenXml(part: string, place: { line: number; column: number }): Damage {
  return {
    id: "broken-xml",
    what: {
      zh: `文件中的 ${part} 在第 ${place.line} 行第 ${place.column} 列处格式错误。`,
      en: `${part} in the file is malformed at line ${place.line}, column ${place.column}.`,
    },
    remedy: {
      zh: "请用 Word 或 WPS 打开并修复，重新保存后再检查。",
      en: "Open it in Word or WPS, let it repair the file, and save it.",
    },
    ...place,
  };
}

export function tooComplex(part: string): Damage {
  return {
    id: "too-complex",
    what: {
      zh: `文件中的 ${part} 嵌套过深或元素过多，不像是正常的文档。`,
      en: `${part} in the file is nested too deeply, or has too many elements, for a real document.`,
    },
    remedy: {
      zh: "请把内容复制到新建的文档中，保存后再检查。",
      en: "Copy the contents into a new document and save that.",
    },
  };
}

export const NO_TEXT: Damage = {
  id: "no-text",
  what: { zh: "文件中没有可供检查的文字。", en: "The file has no text to check." },
  remedy: {
    zh: "如果内容是图片（例如扫描件），请改用有文字的版本。",
    en: "If its content is pictures, such as a scan, use a version with text.",
  },
};

export const EMBEDDED_FILE: Damage = {
  id: "embedded-file",
  what: {
    zh: "文件中嵌有另一个文件的内容（altChunk 或子文档）。",
    en: "The file embeds the contents of another file (altChunk or subdocument).",
  },
  remedy: DAMAGED_ZIP.remedy,
};

function problem(severity: Problem["severity"], { id, what, line, column }: Damage, remedy: LocalizedText): Problem {
  return {
    id,
    severity,
    message: { zh: what.zh + remedy.zh, en: `${what.en} ${remedy.en}` },
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
}
