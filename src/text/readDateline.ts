import { NEWS_AGENCIES } from "../lexicon/newsAgencies";
import { findCalendarDate } from "./calendarDate";
import { isKnownPlace } from "./isKnownPlace";
import type { Dateline } from "./layout";
import type { Span } from "./span";

/** What ends a dateline: a dash, an underscore (old wire copy), a colon, or an agency between slashes. Hyphens inside words and dates do not. */
const SEPARATOR =
  / ?(?:[–—―](?!\d)|--|[_-](?= )|:(?= )|(?<=\/\p{Lu}[\p{L} ]{1,20}\/)[.,]?(?: ?--| ?[–—-])?(?= ))/u;
const LONGEST = 90;
const PLACE_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}.'’`/-]*|&|de|da|do|dos|del|al|el|la|le|es|of|the|and|upon|am|\[\p{L}+\])$/u;
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
  const end = paragraph.start + separator.index + separator[0].length;
  if (!opening || !isRunning(source, { start: end, end: paragraph.end })) return null;
  const colon = separator[0].trim() === ":";
  if (!isBelievable(opening, colon) || (colon && labelsSpeaker(source, opening, paragraph))) return null;
  return { start: paragraph.start, end, ...opening };
}

function readAlone(text: string, paragraph: Span): Dateline | null {
  if (paragraph.end - paragraph.start > LONGEST) return null;
  const opening = parseOpening(text);
  if (!opening?.date || /^\p{L}+$/u.test(opening.date) || !isKnownPlace(opening.place.split(", ")[0]!))
    return null;
  return { start: paragraph.start, end: paragraph.end, ...opening };
}

/** The text of an article goes on, which that of a headline does not: `London – A City in Waiting`, `LONDON: A CITY WAITS`. */
function isRunning(source: string, { start, end }: Span): boolean {
  const opening = source.slice(start, Math.min(end, start + LONGEST));
  if (!/\p{Ll}/u.test(opening) || !/^\s*(?:[\p{Lu}\p{N}"“‘'«`$€£#@]|\p{Ll}+\s)/u.test(opening)) return false;
  return end - start > 100 || /[.!?…]['"”’)\]]{0,2}$/.test(source.slice(end - 3, end));
}

/** `JORDAN:` names a place once, and a speaker at the head of one paragraph after the other. */
function labelsSpeaker(source: string, { date, agency }: Opening, { end }: Span): boolean {
  return !date && !agency && /^[ \t]*\p{Lu}[\p{L} .'’-]{0,30}: /mu.test(source.slice(end, end + 3000));
}

/** `KYIV, Ukraine, March 3 (Agency)`: takes out the date and the agency; what is left must be a place. */
function parseOpening(words: string): Opening | null {
  const date = findCalendarDate(words);
  const dateless = date
    ? `${words.slice(0, date.start).replace(/(?<=\p{L}{3})\. $/u, "")},${words.slice(date.end).replace(/^\.(?= )/, "")}`.replace(
        "(,)",
        "",
      )
    : words;
  const agency =
    /\(([^()]{2,40})\)|\/(\p{Lu}[\p{L} ]{1,20})\//u.exec(dateless) ?? readUnbracketedAgency(dateless);
  const placeWords = agency ? dateless.replace(agency[0], ",") : dateless;
  const place = placeWords
    .replace(/^\s*date:? /i, "")
    .replace(/^[\s,.]+|[\s,]+$/g, "")
    .replace(/[\s,]*,[\s,]*/g, ", ");
  if (!isPlace(place)) return null;
  return { place, date: date?.date ?? null, agency: agency?.[1] ?? agency?.[2] ?? null };
}

function readUnbracketedAgency(words: string): RegExpExecArray | null {
  const last = /[,/.] ?(\p{Lu}{2,12})[\s,.]*$/u.exec(words);
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

/**
 * A date or an agency, a place that is known, or capitals. Before a colon capitals alone are a label more often,
 * and so is a country after the place.
 */
function isBelievable({ place, date, agency }: Opening, colon: boolean): boolean {
  const parts = place.split(", ");
  if (agency || isKnownPlace(parts[0]!) || (date && /\d/.test(date))) return true;
  const capitals = place.length > 2 && parts[0] === parts[0]!.toUpperCase();
  return !colon && (capitals || (parts.length > 1 && isKnownPlace(parts.at(-1)!)));
}
