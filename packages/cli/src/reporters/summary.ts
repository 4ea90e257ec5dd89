import type { Speech } from "../speech.ts";
import type { Tally } from "../tally.ts";
import type { TextId } from "../texts.ts";

/** `检查 3 份报告：2 处错误、1 处警告` and `核对 14 组数字，12 组相符、1 组不符、1 组无法判断` */
export function summary(tally: Tally, { say }: Speech): string[] {
  const found = list(say, ["errors", tally.errors], ["warnings", tally.warnings], ["infos", tally.infos]);
  const parts = [
    ...(tally.examined === 0 ? [] : [say("examined", { count: tally.examined }) + (found || say("nothing"))]),
    list(say, ["notExamined", tally.unreadable]),
    claimsSummary(tally, { say }),
  ];
  return parts.filter((part) => part !== "");
}

/** Empty where nothing could be held against anything. */
export function claimsSummary(
  { holds, violated, undecided }: Pick<Tally, "holds" | "violated" | "undecided">,
  { say }: Pick<Speech, "say">,
): string {
  const count = holds + violated + undecided;
  if (count === 0) return "";
  const verdicts =
    count === holds ? say("allHold") : list(say, ["holds", holds], ["violated", violated], ["undecided", undecided]);
  return say("claims", { count }) + say("comma") + verdicts;
}

/** What there is any of. */
function list(say: Speech["say"], ...counts: readonly [TextId, number][]): string {
  return counts.flatMap(([id, count]) => (count === 0 ? [] : [say(id, { count })])).join(say("pause"));
}
