import { fold } from "../text/fold.ts";
import type { ReportProfile } from "./profile.ts";

/**
 * The profile whose words a title has. The longest set of words wins, since it says most; of equally long ones the last,
 * since plugins are registered after the built-ins. Without a match it is the fallback, if that is there.
 */
export function recognise(
  title: string | undefined,
  profiles: ReadonlyMap<string, ReportProfile>,
): ReportProfile | undefined {
  let best = profiles.get(FALLBACK_PROFILE);
  let bestLength = 0;
  const words = comparable(title ?? "");
  for (const profile of profiles.values()) {
    for (const set of profile.recognise?.title ?? []) {
      const wanted = set.map(comparable);
      const length = wanted.join("").length;
      if (length < bestLength || length === 0) continue;
      if (wanted.every((word) => words.includes(word))) [best, bestLength] = [profile, length];
    }
  }
  return best;
}

/** The profile that a report is held against when its title fits none. */
const FALLBACK_PROFILE = "generic-report";

/** Titles are often letter-spaced or broken over lines. */
function comparable(text: string): string {
  return fold(text).replace(/\s+/gu, "");
}
