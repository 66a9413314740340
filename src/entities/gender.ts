import { MEN, WOMEN } from "../lexicon/genderedNames";
import { gazetteer } from "../mentions/gazetteer";
import type { Name } from "../mentions/name";
import type { ParsedText } from "../text/parsedText";
import { spanText } from "../text/span";

export type Gender = "female" | "male";

const FEMALE_TITLE =
  /\b(?:mrs|ms|miss|mme|madame|mlle|dame|lady|queen|princess|duchess|countess|baroness|empress|sister|señora|frau|sheikha|begum|[a-z]+woman|actress|chairwoman|(?:grand|step)?mother|(?:ex-)?wife|widow|(?:grand|step)?daughter|aunt|niece|girlfriend|fiancée|mum|mom)\b/i;
/** `businessman`, and not `German`. */
const MALE_TITLE =
  /\b(?:mr|sir|lord|king|prince|duke|count|baron|emperor|brother|father|señor|herr|sheikh|sultan|emir|imam|ayatollah|pope|(?!(?:ger|ro|nor|otto|hu|talis)man)[a-z]+[^o]man|actor|(?:ex-)?husband|widower|(?:grand|step)?father|(?:grand|step)?son|uncle|nephew|boyfriend|fiancé|dad)\b/i;

/** With what stands between it and the name, in UTF-16 units: `granddaughter, `. */
const LONGEST_NOUN = 18;

/** Gender as the words before a name or its given name tell, null where they don't. Only for choosing between he and she. */
export function genderOf(text: ParsedText, name: Name): Gender | null {
  const title = name.title
    ? spanText(text.source, name.title)
    : text.source
        .slice(Math.max(0, name.start - LONGEST_NOUN), name.start)
        .split(" ")
        .at(-2);
  const told = title ? genderOfNoun(title) : null;
  if (told) return told;
  const given = name.text.split(" ")[0]!;
  const common = commonNames().get(given);
  if (common) return common;
  const { femaleNames, maleNames, givenNames } = gazetteer();
  if (femaleNames.has(given)) return "female";
  if (maleNames.has(given)) return "male";
  return givenNames.has(given) ? byEnding(given) : null;
}

/** What a form of address or a noun tells: `Mrs`, `actress`, `businessman`; null for most. */
export function genderOfNoun(noun: string): Gender | null {
  if (FEMALE_TITLE.test(noun)) return "female";
  return MALE_TITLE.test(noun) ? "male" : null;
}

/** What the noun for one person tells, `woman` and `boy` included. */
export function genderOfPerson(noun: string): Gender | null {
  if (/^(?:woman|girl|schoolgirl|grandmother|nun|waitress|mum|mom)$/.test(noun)) return "female";
  if (/^(?:man|boy|schoolboy|grandfather|monk|gunman|dad)$/.test(noun)) return "male";
  return /^\p{Ll}[\p{Ll}-]{3,}$/u.test(noun) ? genderOfNoun(noun) : null;
}

let loaded: ReadonlyMap<string, Gender> | undefined;

/** The names that English news shows most, by gender. */
function commonNames(): ReadonlyMap<string, Gender> {
  loaded ??= new Map([...listed(WOMEN, "female"), ...listed(MEN, "male")]);
  return loaded;
}

function listed(names: string, gender: Gender): [string, Gender][] {
  return names
    .trim()
    .split(/\s+/)
    .map((name) => [name, gender]);
}

/** Most given names in -a are women’s and most in -o men’s, from Lisbon to Moscow; not where names are Arabic or Turkic, nor `Jo`. */
function byEnding(given: string): Gender | null {
  if (/\p{L}{3}o$/u.test(given)) return "male";
  return /(?:[iln]a|ova)$/.test(given) &&
    !/^(?:Luca|Nikita|Ilya|Kolya|Vanya|Mitya|Kostya|Krishna|Aditya|Surya|Zakaria|Yahya|Elia|Isaia|Barna)$/.test(
      given,
    )
    ? "female"
    : null;
}
