import type { LocalizedText, Problem } from "@reportlint/core";
import { readerText } from "../texts.ts";

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
  return problem("warning", damage, readerText("partLeftOut"));
}

export const EMPTY: Damage = {
  id: "empty-file",
  what: readerText("docxEmpty"),
  remedy: readerText("copyAgain"),
};

export const ENCRYPTED: Damage = {
  id: "encrypted-file",
  what: readerText("docxEncrypted"),
  remedy: readerText("decrypt"),
};

export const LEGACY_DOC: Damage = {
  id: "legacy-doc",
  what: readerText("docxLegacy"),
  remedy: readerText("saveLegacy"),
};

export const DAMAGED_ZIP: Damage = {
  id: "damaged-file",
  what: readerText("docxDamaged"),
  remedy: readerText("copyOrSaveAgain"),
};

/** A file of another kind, renamed; `kind` is how people call it. */
export function anotherFormat(kind: LocalizedText): Damage {
  return { id: "another-format", what: readerText("docxOther", { kind }), remedy: readerText("saveOther") };
}

export const NOT_DOCX: Damage = {
  id: "not-docx",
  what: readerText("docxNone"),
  remedy: readerText("saveInWord"),
};

export function damagedPart(part: string): Damage {
  return { id: "damaged-part", what: readerText("docxPartDamaged", { part }), remedy: DAMAGED_ZIP.remedy };
}

export function missingPart(part: string): Damage {
  return { id: "missing-part", what: readerText("docxPartMissing", { part }), remedy: DAMAGED_ZIP.remedy };
}

export function tooLarge(part: string, limitMebibytes: number): Damage {
  return {
    id: "part-too-large",
    what: readerText("docxPartTooLarge", { part, limit: limitMebibytes }),
    remedy: readerText("splitReport"),
  };
}

export function brokenXml(part: string, { line, column }: { line: number; column: number }): Damage {
  const what = readerText("docxPartMalformed", { part, line, column });
  return { id: "broken-xml", what, remedy: readerText("repair"), line, column };
}

export function tooComplex(part: string): Damage {
  return { id: "too-complex", what: readerText("docxPartTooComplex", { part }), remedy: readerText("copyContents") };
}

export const NO_TEXT: Damage = {
  id: "no-text",
  what: readerText("docxNoText"),
  remedy: readerText("useText"),
};

export const EMBEDDED_FILE: Damage = {
  id: "embedded-file",
  what: readerText("docxEmbedded"),
  remedy: DAMAGED_ZIP.remedy,
};

function problem(severity: Problem["severity"], { id, what, line, column }: Damage, remedy: LocalizedText): Problem {
  return {
    id,
    severity,
    message: readerText("docxDamage", { what, remedy }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
}
