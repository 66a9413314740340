import { MONTHS, WEEKDAYS } from "../lexicon/months";
import { LETTERS } from "./letters";

const YEAR = "(?:,? ?(?<year>(?:19|20)\\d\\d))?";
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";

/** Tells most texts without a date at once. */
const MAY_HOLD_DATE = /\d|mon|tue|wed|thu|fri|sat|sun/i;

let forms: readonly RegExp[] | undefined;

function buildForms(): RegExp[] {
  const month = `(?<month>${longestFirst(MONTHS.keys())})\\.?`;
  const weekday = `(?:${longestFirst(WEEKDAYS)})\\.?`;
  return [
    "(?<year>(?:19|20)\\d\\d)[-/.](?<monthNumber>\\d{1,2})[-/.](?<day>\\d{1,2})",
    `(?:${weekday},? )?${month} ${DAY}${YEAR}`,
    `(?:${weekday},? )?${DAY} (?:of )?${month}${YEAR}`,
    weekday,
  ].map((form) => new RegExp(`(?<![\\d${LETTERS}])${form}(?![\\d${LETTERS}])`, "i"));
}

function longestFirst(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join("|");
}

/** A date as a newspaper writes it; offsets into the text that was searched. */
export interface CalendarDate {
  readonly start: number;
  readonly end: number;
  /** `2022-03-09` where the year is given, else as written: `March 3`, `Monday`. */
  readonly date: string;
}

/** The first date in a short text (bounded by the caller): `9 March 2022`, `Mar. 9`, `2022-03-09`, `Monday`. */
export function findCalendarDate(text: string): CalendarDate | null {
  if (!MAY_HOLD_DATE.test(text)) return null;
  forms ??= buildForms();
  for (const form of forms) {
    const match = form.exec(text);
    if (match)
      return {
        start: match.index,
        end: match.index + match[0].length,
        date: isoDay(match.groups ?? {}) ?? match[0].replace(/(?<=\p{L}{5})\.$/u, ""),
      };
  }
  return null;
}

function isoDay(groups: Record<string, string | undefined>): string | null {
  const { year, month, monthNumber, day } = groups;
  const number = month ? MONTHS.get(month.toLowerCase()) : Number(monthNumber);
  if (!year || !day || !number || number > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
