import { isAbsolute, join, resolve, sep } from "node:path";
import fastGlob, { type FileSystemAdapter } from "fast-glob";
import type { EntryKind, Host } from "./host.ts";

/** The files that a glob stands for, and the folders on the way that could not be opened. */
export interface Walk {
  /** Absolute, in order. */
  readonly files: readonly string[];
  readonly unopened: readonly { readonly folder: string; readonly error: unknown }[];
}

/** Nobody keeps reports among packages or in hidden folders; `~$…` is the lock of a document that is open. */
const NEVER = ["**/node_modules/**", "**/~$*"];

/** Searches through the host, so that an editor's buffers and file names in GBK are found as well. */
export async function walk(glob: string, folder: string, host: Host): Promise<Walk> {
  const unopened: { folder: string; error: unknown }[] = [];
  const files = await fastGlob.glob(withSlashes(glob), {
    cwd: folder,
    absolute: true,
    ignore: NEVER,
    followSymbolicLinks: false,
    fs: adapter(host, (at, error) => unopened.push({ folder: at, error })),
  });
  return { files: files.map((file) => resolve(folder, file)).sort(), unopened };
}

/** Whether a pattern is more than the name of a file. */
export function isGlob(pattern: string): boolean {
  return fastGlob.isDynamicPattern(withSlashes(pattern));
}

function withSlashes(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

function adapter(host: Host, failed: (folder: string, error: unknown) => void): Partial<FileSystemAdapter> {
  const absolute = (path: string) => (isAbsolute(path) ? path : join(host.cwd, path));
  const stat = (path: string, done: (error: NodeJS.ErrnoException | null, stats: never) => void) => {
    void host.kind(absolute(path)).then((kind) => {
      if (kind === undefined) done(Object.assign(new Error(`no ${path}`), { code: "ENOENT" }), undefined as never);
      else done(null, described(path, kind) as never);
    });
  };
  const readdir = (path: string, _options: unknown, done: (error: null, entries: never) => void) => {
    void host.list(absolute(path)).then(
      (entries) => done(null, entries.map(({ name, kind }) => described(name, kind)) as never),
      (error: unknown) => {
        failed(absolute(path), error);
        done(null, [] as never);
      },
    );
  };
  return { lstat: stat, stat, readdir } as unknown as Partial<FileSystemAdapter>;
}

/** What Node's own `Dirent` and `Stats` say of an entry; the host has followed links already. */
function described(name: string, kind: EntryKind) {
  const no = () => false;
  return {
    name,
    isFile: () => kind === "file",
    isDirectory: () => kind === "folder",
    isSymbolicLink: no,
    isBlockDevice: no,
    isCharacterDevice: no,
    isFIFO: no,
    isSocket: no,
  };
}
