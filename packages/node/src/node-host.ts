import { randomUUID } from "node:crypto";
import { chmod, readdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Entry, EntryKind, Host } from "./host.ts";

/** The disk of the machine. */
export function nodeHost(cwd: string = process.cwd()): Host {
  const names = new FileNames();
  return {
    cwd,

    async read(path) {
      // Not as a Buffer: what is `slice`d from one is no copy, and whoever writes into it changes the file as read.
      const { buffer, byteOffset, byteLength } = await readFile(names.onDisk(path));
      return new Uint8Array(buffer, byteOffset, byteLength);
    },

    async replace(path, bytes) {
      // Through a link to the file itself, which would otherwise be replaced by a copy.
      const target = await realpath(names.onDisk(path), { encoding: "buffer" });
      const { mode } = await stat(target);
      const folder = target.subarray(0, target.lastIndexOf(sep) + 1);
      const temporary = Buffer.concat([folder, Buffer.from(`.reportlint-${randomUUID()}.tmp`)]);
      try {
        await writeFile(temporary, bytes, { flag: "wx" });
        await chmod(temporary, mode);
        await rename(temporary, target);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },

    async kind(path) {
      return (await kindOf(names.onDisk(path))) ?? (await kindOf((await names.find(path)) ?? path));
    },

    async list(folder) {
      const entries = await names.entries(folder);
      const kinds = await Promise.all(
        entries.map(async ({ name, path, entry }): Promise<Entry | undefined> => {
          if (entry.isFile()) return { name, kind: "file" };
          if (entry.isDirectory()) return { name, kind: "folder" };
          // A link to a file is a file; a link to a folder is passed over, since it may lead in a circle.
          return entry.isSymbolicLink() && (await kindOf(path)) === "file" ? { name, kind: "file" } : undefined;
        }),
      );
      return kinds.filter((entry) => entry !== undefined).sort((a, b) => (a.name < b.name ? -1 : 1));
    },

    load(path) {
      return import(pathToFileURL(path).href);
    },
  };
}

/**
 * File names whose bytes are no UTF-8, as an archive packed on a Chinese Windows leaves them on Linux. Node gives such
 * a name with U+FFFD in place of each byte that it cannot read, and no file can be opened by that. Here it gets the
 * name that was meant, read as GB18030, and its bytes are remembered.
 */
class FileNames {
  readonly #bytes = new Map<string, Buffer>();

  onDisk(path: string): string | Buffer {
    return this.#bytes.get(path) ?? path;
  }

  async entries(folder: string) {
    const onDisk = this.onDisk(folder);
    const entries = await readdir(onDisk, { withFileTypes: true, encoding: "buffer" });
    return entries.map((entry) => {
      const plain = entry.name.toString();
      const readable = !plain.includes(REPLACEMENT);
      const name = readable ? plain : GB18030.decode(entry.name);
      const path = join(folder, name);
      if (!readable || typeof onDisk !== "string")
        this.#bytes.set(path, Buffer.concat([Buffer.from(onDisk), Buffer.from(sep), entry.name]));
      return { name, path: this.onDisk(path), entry, asNodeGivesIt: plain };
    });
  }

  /** The file that the command line meant, when Node garbled its name there as well. */
  async find(path: string): Promise<Buffer | undefined> {
    const name = basename(path);
    if (!name.includes(REPLACEMENT)) return undefined;
    const entries = await this.entries(dirname(path)).catch(() => []);
    const meant = entries.filter(({ asNodeGivesIt }) => asNodeGivesIt === name);
    const [only] = meant;
    if (only === undefined || meant.length > 1 || typeof only.path === "string") return undefined;
    this.#bytes.set(path, only.path);
    return only.path;
  }
}

const REPLACEMENT = "\uFFFD";
const GB18030 = new TextDecoder("gb18030");

async function kindOf(path: string | Buffer): Promise<EntryKind | undefined> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? "folder" : "file";
  } catch {
    return undefined;
  }
}
