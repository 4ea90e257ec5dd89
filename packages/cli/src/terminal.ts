import type { Arguments } from "./arguments.ts";
import type { CommandHost } from "./command-host.ts";

/** Colour on a terminal, unless it is declined; elsewhere only when it is insisted on. */
export function usesColor(
  { color }: Pick<Arguments, "color">,
  { env, terminal }: Pick<CommandHost, "env" | "terminal">,
): boolean {
  if (!color || (env.NO_COLOR ?? "") !== "") return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return terminal !== undefined && env.TERM !== "dumb";
}

/** Columns to write in. */
export function columnsOf({ terminal }: Pick<CommandHost, "terminal">): number {
  return terminal?.columns ?? DEFAULT_COLUMNS;
}

const DEFAULT_COLUMNS = 80;
