import { NEWS_AGENCIES } from "../lexicon/newsAgencies";
import type { Byline } from "./layout";
import { LETTERS } from "./letters";
import type { Span } from "./span";

const LONGEST = 160;
const LEAD = /^(?:(?:(?:written|reported|story|text|words|report|analysis) )?by:? +)/i;
const NAME_WORD = `(?:(?!The\\b|THE\\b)\\p{Lu}[${LETTERS}.'’-]{0,30})`;
const PARTICLE = "(?:de|da|do|dos|del|della|van|von|der|den|bin|ibn|al|el|la|le|ter|ten|y|e)";
const NAME = `${NAME_WORD}(?: (?:${PARTICLE} ){0,2}${NAME_WORD}){1,4}`;
const NAMES = `${NAME}(?:(?: in ${NAME_WORD}(?: ${NAME_WORD})?)?(?:, and |, | and | & |; )${NAME}){0,5}`;
const ROLE =
  /\b(?:staff|writer|reporter|correspondent|editor|bureau|columnist|contributor|desk|news|agency|press|post|times|chief|service|online|team|special|political|business|sports?|in|for|of|at)\b/i;
const OUTLET = /^\s*[|•·]\s*\p{Lu}[\p{L}\p{N} .&'’-]{1,60}$/u;

let leadingNames: RegExp | undefined;
let wholeName: RegExp | undefined;

/** A line that says who wrote the article: `By Ana Reyes and Joe Ruiz`, `Ana Reyes | The Bugle`, `Ana Reyes, Staff Writer`. */
export function readByline(source: string, line: Span): Byline | null {
  if (line.end - line.start > LONGEST) return null;
  const text = source.slice(line.start, line.end);
  const lead = LEAD.exec(text)?.[0] ?? "";
  const names = lead ? readNames(text.slice(lead.length)) : readUnled(text);
  if (!names) return null;
  return { start: line.start, end: line.start + lead.length + names.length, authors: splitNames(names) };
}

function readNames(text: string): string | null {
  if (NEWS_AGENCIES.has(text.toUpperCase())) return text;
  const staff =
    /^(?:our |the )?(?:staff|special|own|associated|a|an)?\s?(?:staff |special )?(?:reporters?|writers?|correspondents?|press|news agency|agencies)(?: staff)?(?=$|[\s,|(])/i.exec(
      text,
    );
  if (staff && text.length - staff[0].length < 40) return staff[0].trim();
  let names = namesAtStart(text);
  if (!names) return null;
  // `Ana Reyes, Staff Writer`: the last piece is a role, though it is written like a name.
  while (names.includes(", ") && ROLE.test(names.slice(names.lastIndexOf(", "))))
    names = names.slice(0, names.lastIndexOf(", "));
  const rest = text.slice(names.length);
  return rest === "" || isAfterword(rest) ? names : null;
}

/** Role, place, mail address or outlet after the names; not a verb: `By Ana Reyes said`. */
function isAfterword(rest: string): boolean {
  return (
    /^\s*[|•·(,\-–—/@]/.test(rest) ||
    /^\s+(?:in|for|at|of) \p{Lu}[\p{L} ,.'’-]{1,60}$/u.test(rest) ||
    /^\s+\S{1,64}@\S{1,64}$/.test(rest)
  );
}

function readUnled(text: string): string | null {
  return namesBeforeOutlet(text) ?? nameBeforeRole(text);
}

function namesBeforeOutlet(text: string): string | null {
  if (!/[|•·]/.test(text)) return null;
  const names = namesAtStart(text);
  return names && OUTLET.test(text.slice(names.length)) ? names : null;
}

function nameBeforeRole(text: string): string | null {
  const comma = text.indexOf(", ");
  const isRole =
    comma > 0 &&
    text.length < 80 &&
    /\b(?:writer|reporter|correspondent|editor|columnist|contributor)s?$/i.test(text);
  return isRole && isName(text.slice(0, comma)) ? text.slice(0, comma) : null;
}

function namesAtStart(text: string): string | undefined {
  leadingNames ??= new RegExp(`^${NAMES}`, "u");
  return leadingNames.exec(text)?.[0];
}

function isName(text: string): boolean {
  wholeName ??= new RegExp(`^${NAME}$`, "u");
  return wholeName.test(text);
}

function splitNames(names: string): string[] {
  return names
    .replace(/ in \p{Lu}[^ ,;&]*(?: \p{Lu}[^ ,;&]*)?(?=,| and | & |;|$)/gu, "")
    .split(/, and |, | and | & |; /);
}
