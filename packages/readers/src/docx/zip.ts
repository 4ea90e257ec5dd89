import { DAMAGED_ZIP, damagedPart, ENCRYPTED, tooLarge, Unreadable } from "./problems.ts";

/**
 * A zip archive, as little of it as a .docx needs. It is read here and not by a library because a patched file must keep
 * every byte of the entries that were not touched, and because sizes must be known before anything is inflated.
 */
export interface ZipArchive {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  /** Where the central directory starts, and the record that ends the archive. */
  readonly directoryAt: number;
  readonly endAt: number;
}

export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header and its record in the central directory start. */
  readonly headerAt: number;
  readonly recordAt: number;
  readonly recordLength: number;
}

/** How far one entry may inflate, in MiB: what a zip bomb meets. The text of a 300-page report takes 4. */
export const ENTRY_LIMIT_MEBIBYTES = 64;

/** Reads the central directory; throws {@link Unreadable} if there is none or it does not fit the bytes. */
export function openZip(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const endAt = endRecordAt(view);
  if (endAt === undefined) throw new Unreadable(DAMAGED_ZIP);
  const directoryAt = view.getUint32(endAt + 16, true);
  const entries: ZipEntry[] = [];
  let at = directoryAt;
  for (let left = view.getUint16(endAt + 10, true); left > 0; left--) {
    if (at + RECORD_LENGTH > endAt || view.getUint32(at, true) !== RECORD) throw new Unreadable(DAMAGED_ZIP);
    const entry = entryAt(view, at);
    if (at + entry.recordLength > endAt || entry.headerAt + HEADER_LENGTH > directoryAt) {
      throw new Unreadable(DAMAGED_ZIP);
    }
    entries.push(entry);
    at += entry.recordLength;
  }
  return { bytes, entries, directoryAt, endAt };
}

export type EntryReader = (archive: ZipArchive, entry: ZipEntry) => Uint8Array;

/** The function that inflates an entry; it throws {@link Unreadable} on a damaged or oversized one. */
export async function loadEntryReader(): Promise<EntryReader> {
  const { Inflate } = await import("fflate");
  return (archive, entry) => {
    if (entry.encrypted) throw new Unreadable(ENCRYPTED);
    if (entry.size > ENTRY_LIMIT_MEBIBYTES * 2 ** 20) throw new Unreadable(tooLarge(entry.name, ENTRY_LIMIT_MEBIBYTES));
    const data = compressedData(archive, entry);
    const content = entry.method === STORED ? data : new Uint8Array(entry.size);
    if (entry.method === DEFLATED) {
      let length = 0;
      // The stream is stopped as soon as it gives more than the directory says: that number was checked, it was not.
      const inflate = new Inflate((chunk) => {
        if (length + chunk.length > content.length) throw new Unreadable(damagedPart(entry.name));
        content.set(chunk, length);
        length += chunk.length;
      });
      try {
        for (let from = 0; from < data.length; from += CHUNK) {
          inflate.push(data.subarray(from, from + CHUNK), from + CHUNK >= data.length);
        }
      } catch {
        throw new Unreadable(damagedPart(entry.name));
      }
    }
    // Without this a flipped bit would be read as another number.
    if (content.length !== entry.size || crc32(content) !== entry.crc) throw new Unreadable(damagedPart(entry.name));
    return content;
  };
}

/** The archive with the contents of some entries replaced. All other entries keep their bytes, and all keep their order. */
export async function rewriteZip(
  archive: ZipArchive,
  contents: ReadonlyMap<ZipEntry, Uint8Array>,
): Promise<Uint8Array> {
  const { deflateSync } = await import("fflate");
  const pieces: Uint8Array[] = [];
  const records = new Map<ZipEntry, Uint8Array>();
  let length = 0;
  const append = (piece: Uint8Array) => {
    pieces.push(piece);
    length += piece.length;
  };

  const inOrder = [...archive.entries].sort((a, b) => a.headerAt - b.headerAt);
  inOrder.forEach((entry, index) => {
    const next = inOrder[index + 1]?.headerAt ?? archive.directoryAt;
    const record = copied(archive.bytes, entry.recordAt, entry.recordAt + entry.recordLength);
    viewOf(record).setUint32(42, length, true);
    records.set(entry, record);
    const content = contents.get(entry);
    if (content === undefined) {
      append(archive.bytes.subarray(entry.headerAt, next));
      return;
    }
    const data = deflateSync(content);
    const header = copied(archive.bytes, entry.headerAt, entry.headerAt + headerLength(archive, entry));
    const state: EntryState = { crc: crc32(content), compressedSize: data.length, size: content.length };
    writeState(viewOf(header), HEADER_STATE_AT, state);
    writeState(viewOf(record), RECORD_STATE_AT, state);
    append(header);
    append(data);
  });

  const directoryAt = length;
  for (const entry of archive.entries) append(records.get(entry) as Uint8Array);
  const end = copied(archive.bytes, archive.endAt);
  viewOf(end).setUint32(12, length - directoryAt, true);
  viewOf(end).setUint32(16, directoryAt, true);
  append(end);
  return joined(pieces, length);
}

const HEADER = 0x04034b50;
const RECORD = 0x02014b50;
const END = 0x06054b50;
const HEADER_LENGTH = 30;
const RECORD_LENGTH = 46;
const END_LENGTH = 22;
/** Where the general purpose flags stand; method, time, date, CRC and sizes follow them in both structures. */
const HEADER_STATE_AT = 6;
const RECORD_STATE_AT = 8;
const STORED = 0;
const DEFLATED = 8;
const FLAG_ENCRYPTED = 1;
const FLAG_DATA_DESCRIPTOR = 8;
const CHUNK = 2 ** 16;

interface EntryState {
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
}

/** The last place where an end record fits; a comment of up to 64 KiB may follow it. */
function endRecordAt(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) > view.byteLength) continue;
    if (view.getUint32(at + 12, true) + view.getUint32(at + 16, true) <= at) return at;
  }
  return undefined;
}

function entryAt(view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const recordLength = RECORD_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const available = Math.max(0, Math.min(nameLength, view.byteLength - at - RECORD_LENGTH));
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + RECORD_LENGTH, available));
  return {
    // Some programs write Windows paths.
    name: name.replaceAll("\\", "/"),
    encrypted: (view.getUint16(at + 8, true) & FLAG_ENCRYPTED) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    headerAt: view.getUint32(at + 42, true),
    recordAt: at,
    recordLength,
  };
}

function compressedData(archive: ZipArchive, entry: ZipEntry): Uint8Array {
  const start = entry.headerAt + headerLength(archive, entry);
  const end = start + entry.compressedSize;
  const known = entry.method === STORED || entry.method === DEFLATED;
  if (!known || end > archive.directoryAt || viewOf(archive.bytes).getUint32(entry.headerAt, true) !== HEADER) {
    throw new Unreadable(damagedPart(entry.name));
  }
  return archive.bytes.subarray(start, end);
}

/** The local header has a name and an extra field of its own. */
function headerLength({ bytes }: ZipArchive, { headerAt }: ZipEntry): number {
  const view = viewOf(bytes);
  return HEADER_LENGTH + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
}

function writeState(view: DataView, at: number, { crc, compressedSize, size }: EntryState): void {
  view.setUint16(at, view.getUint16(at, true) & ~FLAG_DATA_DESCRIPTOR, true);
  view.setUint16(at + 2, DEFLATED, true);
  view.setUint32(at + 8, crc, true);
  view.setUint32(at + 12, compressedSize, true);
  view.setUint32(at + 16, size, true);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

let crcTable: Uint32Array | undefined;

function crc32(bytes: Uint8Array): number {
  crcTable ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  let crc = -1;
  for (let at = 0; at < bytes.length; at++) {
    crc = (crcTable[(crc ^ (bytes[at] as number)) & 0xff] as number) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

/** A copy that may be written into. `slice` of a Node `Buffer` is a view of it: writing there would change the source. */
function copied(bytes: Uint8Array, from: number, to?: number): Uint8Array {
  return new Uint8Array(bytes.subarray(from, to));
}
