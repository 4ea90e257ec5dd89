import type { SourceEdit } from "@reportlint/core";
import { editedMarkup } from "./edited-markup.ts";
import { Package } from "./package.ts";
import { encodeMarkup } from "./part-encoding.ts";
import { Unreadable } from "./problems.ts";
import { rewriteZip, type ZipEntry } from "./zip.ts";

/**
 * The file with edits made in the text of its parts; parts without an edit keep their bytes. `undefined` if an edit
 * names a part that is not there, reaches past its end, overlaps another, or cuts a character in two.
 */
export async function patchDocx(bytes: Uint8Array, edits: readonly SourceEdit[]): Promise<Uint8Array | undefined> {
  if (edits.length === 0) return bytes;
  try {
    const opened = await Package.open(bytes);
    const contents = new Map<ZipEntry, Uint8Array>();
    for (const part of new Set(edits.map((edit) => edit.part))) {
      const entry = opened.entry(part);
      if (entry === undefined) return undefined;
      const { source, encoding } = opened.markup(entry);
      const edited = editedMarkup(
        source,
        edits.filter((edit) => edit.part === part),
      );
      if (edited === undefined || LONE_SURROGATE.test(edited)) return undefined;
      contents.set(entry, encodeMarkup(edited, encoding));
    }
    return await rewriteZip(opened.archive, contents);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

const LONE_SURROGATE = /\p{Surrogate}/u;
