import { alternatives } from "../text/lexicon.ts";

/** What the name of an office ends in. */
const SUFFIXES = [
  "人民政府",
  "政府",
  "委员会",
  "局",
  "委",
  "办",
  "办公室",
  "办公厅",
  "厅",
  "部",
  "院",
  "法院",
  "检察院",
  "中心",
  "大队",
  "支队",
  "总队",
  "队",
  "社",
  "会",
  "处",
  "办事处",
  "街道",
  "镇",
  "乡",
  "所",
  "站",
  "署",
  "馆",
  "学校",
  "大学",
  "学院",
  "医院",
  "集团",
  "公司",
  "管委会",
  "司",
  "科",
  "股",
  "党组",
  "党委",
  "党工委",
  "市委",
  "县委",
  "区委",
  "省委",
];

/** Ends of an office's name, as a piece of a larger pattern on folded text. */
export const AGENCY_SUFFIX: string = alternatives(SUFFIXES);

const AGENCY = new RegExp(`^[\\p{Script=Han}A-Za-z0-9（）()·、 ]{1,40}${AGENCY_SUFFIX}$`, "u");

/** Whether the whole of a (folded) text can be the name of an office. */
export function isAgencyName(text: string): boolean {
  return AGENCY.test(text.trim());
}

/** How two ways of naming an office relate. */
export type AgencyKinship = "same" | "short-form" | "own-office" | "different";

/**
 * Compares two names as printed, on folded text: the region in front may be cut (湖东县水利局, 县水利局, 水利局), 人民 may be
 * left out, and a name made of some of the other's characters in order (水务局 of 水利水务局) may be its short form.
 */
export function compareAgencies(one: string, other: string): AgencyKinship {
  const a = bare(one);
  const b = bare(other);
  if (a === b || a.endsWith(b) || b.endsWith(a)) return "same";
  if (isSeatOf(a, b) || isSeatOf(b, a)) return "same";
  if (isOfficeOf(a, b) || isOfficeOf(b, a)) return "own-office";
  return isSubsequence(a, b) || isSubsequence(b, a) ? "short-form" : "different";
}

function bare(name: string): string {
  return name
    .replace(/[\s()（）、·]/gu, "")
    .replace(/^中共/u, "")
    .replace(/人民政府/gu, "政府")
    .replace(/(?:盖章|公章)$/u, "");
}

/** A title may name the place alone: 湖东县望澜镇, signed 望澜镇人民政府. */
function isSeatOf(place: string, body: string): boolean {
  const seat = /^(.*(?:[省市县区镇乡]|街道))(?:政府|办事处|委员会|党委|党工委|委)$/u.exec(body)?.[1];
  return (
    seat !== undefined && /(?:[省市县区镇乡]|街道)$/u.test(place) && (place.endsWith(seat) || seat.endsWith(place))
  );
}

/** 某局办公室 or 某局法规科 signs for 某局. */
function isOfficeOf(office: string, body: string): boolean {
  if (/[科股室处]$/u.test(office) && office.length > body.length && office.startsWith(body)) return true;
  const match = /^(.*?)(?:办公室|办公厅|办)$/u.exec(office);
  return (
    match !== null && match[1] !== "" && (body.endsWith(match[1] as string) || (match[1] as string).endsWith(body))
  );
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}
