import { findCalendarDate } from "./calendarDate";
import type { Span } from "./span";

const LONGEST = 120;
const RIGHTS_OR_CAPTION = /^(?:copyright\b|©|\(c\) )|\b(?:photo|image|picture|credit): ?\S[^:]{0,60}$/i;
const LINES: readonly RegExp[] = [
  /^(?:https?:\/\/|www\.)\S+$/,
  /^[^\p{L}]*\p{L}?[^\p{L}]*$/u,
  /^(?:published|updated|posted|last (?:updated|modified)|image|photo|picture|file photo|source|section|share|date|category|tags?|url|link)\b ?(?:on|by|at|:|-)/i,
  /^(?!by )(?:[a-z\u00c0-\u1fff-]+ ){0,3}(?:reporters?|writers?|correspondents?|editors?|columnists?|contributors?)$/i,
  /^\d{1,3} min(?:ute)?s? read$/i,
];
/** Words that may stand beside a date on a line of its own. */
const BESIDE_DATE =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:[ap]\.?m\.?|at|on|date|published|updated|posted|gmt|utc|est|edt|ist|cet)\b/gi;

/** Date lines, section labels, addresses, captions, roles: neither headline nor running text. */
export function isMetadata(source: string, block: Span): boolean {
  if (RIGHTS_OR_CAPTION.test(source.slice(block.start, Math.min(block.end, block.start + 200)))) return true;
  if (block.end - block.start > LONGEST) return false;
  const text = source.slice(block.start, block.end);
  return LINES.some((line) => line.test(text)) || isDateLine(text);
}

function isDateLine(text: string): boolean {
  const date = findCalendarDate(text);
  if (!date) return false;
  const rest = text.slice(0, date.start) + text.slice(date.end);
  return !/\p{L}{2}/u.test(rest.replace(BESIDE_DATE, ""));
}
