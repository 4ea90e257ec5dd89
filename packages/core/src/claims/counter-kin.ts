import type { Figure } from "../facts/figures.ts";

/**
 * Whether two figures may count the same things. Cases are counted by 件, 起 or 宗, persons by 人 or 名; 个 counts anything.
 */
export function countAlike(one: Figure, other: Figure): boolean {
  if (isDerived(one) || isDerived(other)) return false;
  return kinOf(one) === kinOf(other);
}

/** The same, or near enough that an author may have divided the one by the other. */
export function mayCountAlike(one: Figure, other: Figure): boolean {
  if (countAlike(one, other)) return true;
  if (isDerived(one) || isDerived(other)) return false;
  const kins = [kinOf(one), kinOf(other)];
  return kins.some((kin) => kin === "" || kin === "个") || kins.every((kin) => kin.startsWith("人") || kin === "户");
}

/** Rates, changes of rates, and ratios. */
export function isDerived({ kind }: Pick<Figure, "kind">): boolean {
  return kind === "percent" || kind === "permille" || kind === "points" || kind === "ratio";
}

const KINS: readonly (readonly string[])[] = [
  ["件", "起", "宗", "例", "单"],
  ["人", "名", "位", "口"],
  ["家", "户"],
  ["个", "项"],
  ["批", "批次"],
  ["份", "篇", "本"],
  ["天", "日"],
  ["工作日", "个工作日"],
  ["人次", "名次"],
];

const KIN: ReadonlyMap<string, string> = new Map(
  KINS.flatMap((kin) => kin.map((counter) => [counter, kin[0] as string] as const)),
);

function kinOf({ counter }: Figure): string {
  return KIN.get(counter) ?? counter;
}
