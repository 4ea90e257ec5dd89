import { expect, test } from "vitest";
import { pathMatcher } from "./glob.ts";

test.each([
  ["归档", ["归档/旧.txt", "2025/归档/旧.txt"], ["归档说明.txt"]],
  ["./归档/", ["归档/旧.txt"], ["2025/归旧.txt"]],
  ["*.docx", ["甲.docx", "乡镇/甲.docx"], ["甲.doc"]],
  ["乡镇/*.md", ["乡镇/甲.md"], ["乡镇/村/甲.md", "甲.md"]],
  ["乡镇/**", ["乡镇/甲.md", "乡镇/村/甲.md"], ["乡镇.md"]],
  ["**/草稿*/**", ["2025/草稿一/甲.md"], ["2025/定稿/甲.md"]],
])("%s", (pattern, inside, outside) => {
  const matches = pathMatcher([pattern]);
  expect(inside.filter(matches)).toEqual(inside);
  expect(outside.filter(matches)).toEqual([]);
});
