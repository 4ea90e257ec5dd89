import type { Problem, Reader, ReadResult, SourceFile } from "@reportlint/core";
import { fileSignature } from "./file-signature.ts";
import { type Format, formatOfExtension } from "./formats.ts";
import { problems } from "./problems.ts";

/** Larger files are not read: a report of a thousand pages with pictures is far smaller. */
export const SOURCE_MIB_MAX = 64;

/**
 * Reads a file with the reader for its extension, having looked at its bytes first. What cannot be read is a fatal
 * problem that says what to do about it. Never throws.
 */
export async function readSource(
  source: SourceFile,
  readers: readonly Reader[],
): Promise<ReadResult & { reader?: Reader }> {
  const choice = chooseReader(source, readers);
  if ("problem" in choice) return { problems: [choice.problem] };
  const { reader, warnings } = choice;
  try {
    const result = await reader.read(source);
    if (result.document === undefined || result.document.text.trim() !== "")
      return { ...result, problems: [...warnings, ...result.problems], reader };
    return { problems: [...warnings, ...result.problems, problems.noText()], reader };
  } catch (error) {
    return { problems: [problems.readerFailed(reader.id, error)], reader };
  }
}

type Choice = { readonly reader: Reader; readonly warnings: readonly Problem[] } | { readonly problem: Problem };

function chooseReader({ name, bytes }: SourceFile, readers: readonly Reader[]): Choice {
  if (bytes.length === 0) return { problem: problems.emptyFile() };
  if (bytes.length > SOURCE_MIB_MAX * 0x100000) return { problem: problems.tooLarge(SOURCE_MIB_MAX) };

  const extension = extensionOf(name);
  const reader = readers.find(({ extensions }) => extensions.includes(extension));
  const signature = fileSignature(bytes);
  if (signature !== undefined) {
    if (reader !== undefined && signature.extensions.includes(extension)) return { reader, warnings: [] };
    return { problem: mismatch(extension, signature, readers) };
  }

  const html = readers.find(({ id }) => id === "html");
  if (html !== undefined && html !== reader && isTextual(reader, extension) && looksLikeHtml(bytes))
    return { reader: html, warnings: [problems.readAsHtml(extension)] };
  if (reader?.id === "docx") return { problem: problems.notWhatItsNameSays(extension) };
  if (reader !== undefined) return { reader, warnings: [] };
  const words = formatOfExtension(extension);
  return { problem: words === undefined ? problems.unknownFormat(extension) : problems.unsupportedFormat(words) };
}

/** A format that we could read, were it called so; or one that we cannot, whatever it is called. */
function mismatch(extension: string, signature: Format, readers: readonly Reader[]): Problem {
  const proper = signature.extensions.find((one) => readers.some(({ extensions }) => extensions.includes(one)));
  return proper === undefined
    ? problems.unsupportedFormat(
        (signature.extensions.includes(extension) && formatOfExtension(extension)) || signature.words,
      )
    : problems.misnamed(extension, signature.words, proper);
}

/** Whether a page may lie behind the extension by mistake. A reader that somebody added knows best what it reads. */
function isTextual(reader: Reader | undefined, extension: string): boolean {
  return reader === undefined ? extension !== ".xml" : reader.id === "text" || reader.id === "docx";
}

/** A page that says so at its beginning, perhaps after a byte order mark, an XML declaration and comments. */
function looksLikeHtml(bytes: Uint8Array): boolean {
  // UTF-16 has a zero byte beside each of these characters.
  const opening = String.fromCharCode(...bytes.subarray(0, 4096).filter((byte) => byte !== 0));
  const start = opening
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, "")
    .replace(/^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)+/iu, "");
  return /^<(?:!doctype\s+html|html|head|body)\b/iu.test(start);
}

/** In lower case, with the dot; `""` if there is none. */
function extensionOf(name: string): string {
  const file = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  const dot = file.lastIndexOf(".");
  return dot <= 0 ? "" : file.slice(dot).toLowerCase();
}
