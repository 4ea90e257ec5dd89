import { sep } from "node:path";
import picomatch from "picomatch";

/**
 * Whether a path relative to the configuration matches one of its patterns, or lies in a folder that does. A pattern
 * without a slash is held against names at any depth, so `归档` and `*.docx` do what they seem to say.
 */
export function pathMatcher(patterns: readonly string[]): (relativePath: string) => boolean {
  const matchers = patterns.map((pattern) => {
    const trimmed = pattern.replace(/^\.\//u, "").replace(/\/$/u, "");
    return picomatch(trimmed, { dot: true, basename: !trimmed.includes("/") });
  });
  return (relativePath) => {
    const folders = withSlashes(relativePath).split("/");
    return folders.some((_, depth) => {
      const path = folders.slice(0, depth + 1).join("/");
      return matchers.some((matches) => matches(path));
    });
  };
}

function withSlashes(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}
