import { DATELINE_CITIES } from "../lexicon/datelineCities";
import { findCalendarDate } from "./calendarDate";
import type { Dateline } from "./layout";
import type { Span } from "./span";

/** A dash, an underscore (old wire copy) or a colon that ends a dateline. Hyphens inside words and dates do not. */
const SEPARATOR = / ?(?:[–—―](?!\d)|--|[_-](?= )|:(?= ))/u;
const LONGEST = 90;
const PLACE_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}.'’/-]*|de|da|do|dos|del|al|el|la|le|es|of|the|and|upon|am|\[\p{L}+\])$/u;
/** What else stands before a dash or a colon in capitals. */
const LABELS =
  /^(?:BREAKING|UPDATED?|EXCLUSIVE|WATCH|LIVE|OPINION|ANALYSIS|NOTES?|EDITOR.*|PHOTOS?|VIDEO|CORRECTION|Q|A|QUESTION|ANSWER|INTERVIEW|SUMMARY|FACTBOX|EXPLAINER|TIMELINE|URGENT|ALERT|REPORT|REVIEW|POLL|READ.*|MORE|TL;?DR|AND|BUT|THE|WARNING|FACT.*|BY .*)$/;

interface Opening {
  readonly place: string;
  readonly date: string | null;
  readonly agency: string | null;
}

/** The dateline that opens a paragraph, its dash included, or a line that is nothing but a place and a date. */
export function readDateline(source: string, paragraph: Span): Dateline | null {
  const text = source.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 2 * LONGEST));
  const separator = SEPARATOR.exec(text);
  if (!separator || separator.index > LONGEST) return readAlone(text, paragraph);
  const opening = parseOpening(text.slice(0, separator.index));
  const rest = text.slice(separator.index + separator[0].length);
  if (!opening || !/\p{Ll}/u.test(rest) || !/^\s*(?:[\p{Lu}\p{N}"“‘'«`$€£#@]|\p{Ll}+\s)/u.test(rest))
    return null;
  if (!isRunning(source, paragraph) || !isBelievable(opening, separator[0].trim() === ":")) return null;
  return { start: paragraph.start, end: paragraph.start + separator.index + separator[0].length, ...opening };
}

function readAlone(text: string, paragraph: Span): Dateline | null {
  if (paragraph.end - paragraph.start > LONGEST) return null;
  const opening = parseOpening(text);
  if (!opening?.date || /^\p{L}+$/u.test(opening.date) || !isKnownCity(opening.place)) return null;
  return { start: paragraph.start, end: paragraph.end, ...opening };
}

/** A headline may have a dash as well: `London – A City in Waiting`. */
function isRunning(source: string, { start, end }: Span): boolean {
  return end - start > 120 || /[.!?…]['"”’)\]]{0,2}$/.test(source.slice(end - 3, end));
}

/** `KYIV, Ukraine, March 3 (Agency)`: takes out the date and the agency; what is left must be a place. */
function parseOpening(words: string): Opening | null {
  const date = findCalendarDate(words);
  const dateless = date ? `${words.slice(0, date.start)},${words.slice(date.end)}` : words;
  const agency = /\(([^()]{2,40})\)/.exec(dateless) ?? /[,/] ?(\p{Lu}{2,8}(?: News)?)[\s,]*$/u.exec(dateless);
  const placeWords = agency ? dateless.replace(agency[0], ",") : dateless;
  const place = placeWords
    .replace(/^\s*date:? /i, "")
    .replace(/^[\s,.]+|[\s,]+$/g, "")
    .replace(/[\s,]*,[\s,]*/g, ", ");
  return isPlace(place) ? { place, date: date?.date ?? null, agency: agency?.[1] ?? null } : null;
}

function isPlace(place: string): boolean {
  const parts = place.split(", ");
  if (place.length < 2 || parts.length > 3 || LABELS.test(parts[0]!)) return false;
  return parts.every((part) => {
    const words = part.split(" ");
    return words.length <= 5 && words.every((word) => PLACE_WORD.test(word)) && /^\p{Lu}/u.test(part);
  });
}

/** Capitals alone make a dateline before a dash; before a colon, or in lower case, it takes a date, an agency or a known city. */
function isBelievable({ place, date, agency }: Opening, colon: boolean): boolean {
  if (date || agency || isKnownCity(place)) return true;
  const city = place.split(", ")[0]!;
  return !colon && city.length > 2 && city === city.toUpperCase();
}

function isKnownCity(place: string): boolean {
  const city = place.split(", ")[0]!;
  return DATELINE_CITIES.has(city) || DATELINE_CITIES.has(titleCase(city));
}

function titleCase(words: string): string {
  return words.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
