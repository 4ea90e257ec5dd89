import { displayWidth, wrapped } from "../display-width.ts";
import { speechOfAll, speechOfFile } from "../languages.ts";
import { counted, NOTHING_YET } from "../tally.ts";
import { calmLines, remarks, titleLine } from "./file-lines.ts";
import type { Reporter, ReporterContext } from "./reporter.ts";
import { createStyle } from "./style.ts";
import { summary } from "./summary.ts";

/** What a person reads: file by file, each finding with its line, its evidence and the source of its rule. */
export function stylishReporter(context: ReporterContext): Reporter {
  const sourced = new Set<string>();
  const { project, columns } = context;
  let tally = NOTHING_YET;
  let last: "nothing" | "calm" | "remarks" = "nothing";
  return {
    add(result) {
      tally = counted(tally, result);
      const style = createStyle(context.color, columns, speechOfFile(result, project, tally));
      const said = remarks(result, context, style, sourced);
      const current = said.length === 0 ? "calm" : "remarks";
      if (current === "calm" && context.quiet) return "";
      const lines =
        current === "calm"
          ? calmLines(result, context, style)
          : [titleLine(result, context, style), ...said.flatMap((remark) => ["", ...remark])];
      // Files of which there is nothing to say stand together.
      const gap = last === "nothing" || (last === "calm" && current === "calm") ? [] : [""];
      last = current;
      return printed([...gap, ...lines]);
    },
    end() {
      const speech = speechOfAll(project, tally);
      const { colors } = createStyle(context.color, columns, speech);
      const fixable = context.fix === false ? tally.fixable : 0;
      const hint = fixable === 0 ? [] : [speech.say("fixHint", { count: fixable })];
      const lines = packed([...summary(tally, speech), ...hint], speech.say("semicolon"), columns);
      const wide = lines.flatMap((line) => wrapped(line, columns));
      return printed([...(last === "nothing" ? [] : [""]), ...wide.map((line) => colors.bold(line))]);
    },
  };
}

/** As many parts on a line as there is room for. */
function packed(parts: readonly string[], separator: string, width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const joined = [...lines.slice(-1), part].join(separator);
    if (displayWidth(joined) <= width) lines.splice(-1, 1, joined);
    else lines.push(part);
  }
  return lines;
}

function printed(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
