import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from "../lexicon/organizationWords";
import { gazetteer, holdsWord } from "../mentions/gazetteer";
import { type OrganizationName, SMALL } from "./organizationName";

/** What makes a body inside the one that its first word names, or for people of it. */
const WITHIN =
  /^(?:(?:sub)?committee|commission|caucus|union|association|federation|supporters|fans|friends|workers|employees|alumni|women|women[’']s|democrats?|democratic|republicans?|conservatives?|gop)$/;
/** Last words of what a well-known body has beside itself. */
const BESIDE =
  /^(?:foundation|trust|network|fund|institute|school|cent(?:re|er)|group|council|office|academy|museum|radio|poll|stadium|pac)$/;
/** What a name that is whole without it may have at its end, beside the marks of a company. */
const TAIL =
  /^(?:group|holdings?|company|corporation|channel|network|agency|department|services?|school|international|worldwide|organi[sz]ation)$/;

/**
 * A shortened name: fewer words in the same order with the same first and last (`Supreme Security Council`), or the last
 * ones alone (`Security Council`), or the first alone of a company (`Zagrel` for `Zagrel Holdings`), the last alone of a
 * club (`Rovers`); also without the country in front of it (`Congress` for `U.S. Congress`, not for another country’s), or with
 * its first words abbreviated (`UC Elmby` for `University of Calder, Elmby`).
 */
export function isShortFor(short: OrganizationName, name: OrganizationName): boolean {
  const [few, many] = [short.words, name.words];
  if (few.length === 0 || few.length >= many.length || isPartOf(short.text, name.text)) return false;
  const [from, of] = [short.country, name.country];
  if (from && of && from.key !== of.key) return false;
  if (of && isSameOrShorter(few.slice(from?.words ?? 0), many.slice(of.words))) return true;
  return isShorter(few, many) || abbreviatesHead(short, name);
}

/**
 * `Elmby University` in `Elmby University Debating Club`, `Zagrel` in the `Zagrel-Quellan` merger, `Quellan Wire` in `Research for
 * Quellan Wire`.
 */
function isPartOf(short: string, name: string): boolean {
  if (name.startsWith(`${short}-`) || (name.endsWith(`-${short}`) && !/^(?:al|el)-/i.test(name))) return true;
  if (name.startsWith(`${short} `)) return endsItself(short) && !isTail(name.slice(short.length + 1));
  return / (?:for|in|on|to|at|with)(?: the)? $/.test(name.slice(0, -short.length)) && name.endsWith(short);
}

/** Does a name end in a word that bodies end in? */
function endsItself(name: string): boolean {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  return ORGANIZATION_HEADS.has(last) || last === "House";
}

/** `of Representatives`, `Department`, `Inc.` */
function isTail(rest: string): boolean {
  const words = rest.split(" ");
  if (SMALL.test(words[0]!) || COMPANY_SUFFIXES.has(words.at(-1)!)) return true;
  return words.length === 1 && TAIL.test(words[0]!.toLowerCase());
}

function abbreviatesHead(short: OrganizationName, name: OrganizationName): boolean {
  const [first, ...rest] = short.words;
  if (rest.length === 0 || !/^\p{Lu}{2,4} /u.test(short.text)) return false;
  const tail = name.words.slice(-rest.length);
  const head = name.words.slice(0, -rest.length).filter((word) => word !== "at");
  return rest.join(" ") === tail.join(" ") && head.map((word) => word[0]).join("") === first;
}

function isSameOrShorter(few: readonly string[], many: readonly string[]): boolean {
  return few.join(" ") === many.join(" ") || isShorter(few, many);
}

function isShorter(few: readonly string[], many: readonly string[]): boolean {
  if (few.length === 0 || few.length >= many.length) return false;
  if (few.length === 1) return many.length <= 3 && isShortAlone(few[0]!, many);
  if (few.at(-1) !== many.at(-1) && few[0] !== many[0]) return false;
  let at = 0;
  for (const word of many) if (word === few[at]) at++;
  return (
    at === few.length && (few.at(-1) === many.at(-1) || many.slice(0, few.length).join(" ") === few.join(" "))
  );
}

/** `Zagrel`, `Rovers`; not a word that names a body of its own, as `Congress` does, nor `Zagrel` for the `Zagrel Workers Union`. */
function isShortAlone(word: string, many: readonly string[]): boolean {
  const last = many.at(-1)!;
  if (word === last) return !namesBody(word);
  if (word !== many[0] || gazetteer().commonWords.has(word)) return false;
  return !many.slice(1).some((other) => WITHIN.test(other)) && !(BESIDE.test(last) && namesBody(word));
}

function namesBody(word: string): boolean {
  return holdsWord(gazetteer().organizations, word[0]!.toUpperCase() + word.slice(1));
}
