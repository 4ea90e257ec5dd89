import type { LocalizedText, Problem } from "@reportlint/core";
import { readerText } from "./texts.ts";

/** What keeps a file from being read, or from being read as it should be. */
export const problems = {
  emptyFile: (): Problem => fatal("empty-file", readerText("emptyFile")),
  noText: (): Problem => fatal("no-text", readerText("noText")),
  tooLarge: (limitMiB: number): Problem => fatal("file-too-large", readerText("tooLarge", { limit: limitMiB })),
  binary: (): Problem => fatal("binary-file", readerText("binary")),
  unknownEncoding: (): Problem => fatal("unknown-encoding", readerText("unknownEncoding")),
  charactersLost: (encoding: string): Problem => warning("characters-lost", readerText("charactersLost", { encoding })),

  unsupportedFormat: ({ name, remedy }: FormatWords): Problem =>
    fatal("unsupported-format", readerText("unsupportedFormat", { format: name, remedy })),

  unknownFormat: (extension: string): Problem =>
    fatal(
      "unknown-format",
      extension === "" ? readerText("noExtension") : readerText("unknownExtension", { extension }),
    ),

  misnamed: (extension: string, { name }: FormatWords, proper: string): Problem =>
    fatal("misnamed-file", readerText("misnamed", { extension: shown(extension), format: name, proper })),

  notWhatItsNameSays: (extension: string): Problem =>
    fatal("misnamed-file", readerText("notWhatItsNameSays", { extension })),

  readAsHtml: (extension: string): Problem =>
    warning("misnamed-html", readerText("readAsHtml", { extension: shown(extension) })),

  readerFailed: (reader: string, error: unknown): Problem => {
    const reason = error instanceof Error ? error.message : String(error);
    return fatal("reader-failed", readerText("readerFailed", { reader, reason }));
  },
};

/** A format as a sentence names it, and what to do with a file of it. */
export interface FormatWords {
  readonly name: LocalizedText;
  readonly remedy: LocalizedText;
}

function shown(extension: string): string | LocalizedText {
  return extension === "" ? readerText("withoutExtension") : extension;
}

function fatal(id: string, message: LocalizedText): Problem {
  return { id, severity: "fatal", message };
}

function warning(id: string, message: LocalizedText): Problem {
  return { id, severity: "warning", message };
}
