export { type LintTextOptions, lintFiles, lintText } from "./api.ts";
export { ConfigurationError, type ConfigurationProblem } from "./configuration-error.ts";
export {
  type EslintEdit,
  type EslintFix,
  type EslintMessage,
  type EslintResult,
  type EslintSuggestion,
  type RelatedMessage,
  toEslintResult,
} from "./eslint-result.ts";
export { type FileReading, readEach, readGiven } from "./file-reading.ts";
export { type FileResult, type FixedFile, hasFailed } from "./file-result.ts";
export type { Entry, EntryKind, Host } from "./host.ts";
export { type LintFilesOptions, lintEach, lintSource } from "./lint.ts";
export { nodeHost } from "./node-host.ts";
export { openProject, type Project, type ProjectOptions } from "./project.ts";
