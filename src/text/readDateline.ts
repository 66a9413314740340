import { DATELINE_CITIES } from "../lexicon/datelineCities";
import { NEWS_AGENCIES } from "../lexicon/newsAgencies";
import { findCalendarDate } from "./calendarDate";
import type { Dateline } from "./layout";
import type { Span } from "./span";

/** What ends a dateline: a dash, an underscore (old wire copy), a colon, or an agency between slashes. Hyphens inside words and dates do not. */
const SEPARATOR = / ?(?:[–—―](?!\d)|--|[_-](?= )|:(?= )|(?<=\/\p{Lu}{2,12}\/)(?= \p{Lu}))/u;
const LONGEST = 90;
const PLACE_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}.'’/-]*|de|da|do|dos|del|al|el|la|le|es|of|the|and|upon|am|\[\p{L}+\])$/u;
/** What else stands before a dash or a colon in capitals. */
const LABELS =
  /^(?:BREAKING|UPDATED?|EXCLUSIVE|WATCH|LIVE|OPINION|ANALYSIS|NOTES?|EDITOR.*|PHOTOS?|VIDEO|CORRECTION|Q|A|QUESTION|ANSWER|INTERVIEW|SUMMARY|FACTBOX|EXPLAINER|TIMELINE|URGENT|ALERT|REPORT|REVIEW|POLL|READ.*|MORE|TL;?DR|AND|BUT|THE|WARNING|FACT.*|BY .*)$/;
/** Words that begin a sentence with a date in it: `On Friday, Ruiz – who …`. */
const SENTENCE_OPENERS =
  /^(?:On|In|At|By|As|For|But|And|Or|When|While|After|Before|Since|Until|From|To|The|A|An|This|That|Last|Next|Late|Early|Then|So|If|It|He|She|They|We|I|Now|Today) |^(?:On|In|At|By|As|For|But|And|After|Since|Until|From|Last|Next|Late|Early|Then|So|Now|Today)$/;

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
  const agency = /\(([^()]{2,40})\)|\/(\p{Lu}{2,12})\//u.exec(dateless) ?? readUnbracketedAgency(dateless);
  const placeWords = agency ? dateless.replace(agency[0], ",") : dateless;
  const place = placeWords
    .replace(/^\s*date:? /i, "")
    .replace(/^[\s,.]+|[\s,]+$/g, "")
    .replace(/[\s,]*,[\s,]*/g, ", ");
  if (!isPlace(place)) return null;
  return { place, date: date?.date ?? null, agency: agency?.[1] ?? agency?.[2] ?? null };
}

function readUnbracketedAgency(words: string): RegExpExecArray | null {
  const last = /[,/] ?(\p{Lu}{2,8})[\s,]*$/u.exec(words);
  return last && NEWS_AGENCIES.has(last[1]!) ? last : null;
}

function isPlace(place: string): boolean {
  const parts = place.split(", ");
  if (
    place.length < 2 ||
    place.length > 60 ||
    NEWS_AGENCIES.has(place.replace(/\.$/, "")) ||
    parts.length > 3 ||
    LABELS.test(parts[0]!) ||
    SENTENCE_OPENERS.test(parts[0]!)
  )
    return false;
  return parts.every((part) => {
    const words = part.split(" ");
    return words.length <= 4 && words.every((word) => PLACE_WORD.test(word)) && /^\p{Lu}/u.test(part);
  });
}

/** Capitals alone make a dateline before a dash; before a colon, or in lower case, it takes a date, an agency or a known city. */
function isBelievable({ place, date, agency }: Opening, colon: boolean): boolean {
  if (agency || isKnownCity(place)) return true;
  const city = place.split(", ")[0]!;
  const capitals = city.length > 2 && city === city.toUpperCase();
  return date && /\d/.test(date) ? true : capitals && !colon;
}

function isKnownCity(place: string): boolean {
  const city = place.split(", ")[0]!;
  return DATELINE_CITIES.has(city) || DATELINE_CITIES.has(titleCase(city));
}

function titleCase(words: string): string {
  return words.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
