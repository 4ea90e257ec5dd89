import { dirname, join } from "node:path/posix";
import type { Entry, Host } from "../src/host.ts";

export interface MemoryHost extends Host {
  /** Everything that is on the disk, by absolute path. */
  readonly files: Map<string, Uint8Array>;
  /** The text of a file. */
  text(path: string): string;
}

/** A disk in memory. Paths that do not begin with `/` lie in `cwd`; modules are given as they are. */
export function memoryHost(
  content: Readonly<Record<string, string | Uint8Array>>,
  { cwd = "/reports", modules = {} }: { cwd?: string; modules?: Readonly<Record<string, unknown>> } = {},
): MemoryHost {
  const absolute = (path: string) => join(path.startsWith("/") ? "" : cwd, path);
  const bytes = (text: string | Uint8Array) => (typeof text === "string" ? new TextEncoder().encode(text) : text);
  const files = new Map(Object.entries(content).map(([path, text]) => [absolute(path), bytes(text)]));
  for (const path of Object.keys(modules)) files.set(absolute(path), new Uint8Array());
  const host: MemoryHost = {
    cwd,
    files,
    text: (path) => new TextDecoder().decode(files.get(absolute(path))),

    async read(path) {
      const found = files.get(path);
      if (found === undefined) throw Object.assign(new Error(`no file ${path}`), { code: "ENOENT" });
      return found;
    },

    async replace(path, written) {
      files.set(path, written);
    },

    async kind(path) {
      if (files.has(path)) return "file";
      return path === "/" || [...files.keys()].some((file) => file.startsWith(`${path}/`)) ? "folder" : undefined;
    },

    async list(folder) {
      const entries = new Map<string, Entry>();
      for (const path of [...files.keys()].sort()) {
        for (let child = path, parent = dirname(child); parent !== child; child = parent, parent = dirname(child)) {
          if (parent !== folder) continue;
          const name = child.slice(parent === "/" ? 1 : parent.length + 1);
          entries.set(name, { name, kind: child === path ? "file" : "folder" });
        }
      }
      return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },

    async load(path) {
      const entry = Object.entries(modules).find(([name]) => absolute(name) === path);
      if (entry === undefined) throw new Error(`no module ${path}`);
      return entry[1];
    },
  };
  return host;
}
