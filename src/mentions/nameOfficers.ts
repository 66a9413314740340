import { type Segment, withType } from "./segment";
import { isRoleNoun } from "./titleWords";
import { isCapitalized, type Word } from "./word";
import { COMPANY_SUFFIX, GIVEN_NAME, ORGANIZATION_HEAD } from "./wordLists";
import { CLITIC, SPEECH_OR_WHO } from "./wordTraits";

/** Strength of a name whose type the text itself tells. */
const TOLD = 5;
/** Words of such a name, and of what stands between it and the office. */
const [FEWEST, MOST, FARTHEST] = [2, 3, 8];

/**
 * `its mission chief for Kenya, Karim Tefera, said`: who stands between commas behind an office, and then speaks, is somebody, though he
 * looked like a body. So is who has a given name in `the head of the union Joe Ruiz said` and in `Joe Ruiz, a student.` Names in
 * order.
 */
export function nameOfficers(words: readonly Word[], names: readonly Segment[]): Segment[] {
  return names.map((name) => (isOfficer(words, name) ? withType(name, "person", TOLD) : name));
}

function isOfficer(words: readonly Word[], { from, to, type }: Segment): boolean {
  const length = to - from;
  if (type !== "organization" || length < FEWEST || length > MOST) return false;
  for (let i = from; i < to; i++)
    if (!isCapitalized(words[i]!) || words[i]!.capitals > 1 || words[i]!.lists & OF_BODIES) return false;
  if (isAtHead(words, from) && (words[from]!.lists & GIVEN_NAME) !== 0) return speaks(words[to]);
  if (isSomebody(words, to) && (words[from]!.lists & GIVEN_NAME) !== 0) return true;
  const isSetOff = words[from - 1]?.text === "," && words[to]?.text === ",";
  return isSetOff && speaks(words[to + 1]) && hasOffice(words, from - 2);
}

function speaks(verb: Word | undefined): boolean {
  return verb !== undefined && (verb.traits & SPEECH_OR_WHO) !== 0;
}

/** `, a university student.`, `, a lawyer for`: told behind a name. */
function isSomebody(words: readonly Word[], comma: number): boolean {
  if (words[comma]?.text !== "," || !/^an?$/.test(words[comma + 1]?.text ?? "")) return false;
  for (let i = comma + 2; i < comma + 6 && words[i]?.kind === "word" && !isCapitalized(words[i]!); i++)
    if (isRoleNoun(words[i]!)) return /^(?:[,.;)”"]|of|for|at|from|in|who)$/.test(words[i + 1]?.text ?? ".");
  return false;
}

/** `secretary of the union | Joe Ruiz` */
function isAtHead(words: readonly Word[], from: number): boolean {
  const [office, of, the] = [words[from - 4], words[from - 3], words[from - 2]];
  const isOfThe = of?.text === "of" && the?.text === "the" && !isCapitalized(words[from - 1]);
  return isOfThe && office !== undefined && isRoleNoun(office);
}

const OF_BODIES = ORGANIZATION_HEAD | COMPANY_SUFFIX;

/** `its chief for Kenya`, `the director`: the office ends there, or goes on with what it is for; in `Ana Reyes, director,` comes its body. */
function hasOffice(words: readonly Word[], last: number): boolean {
  for (let i = last; i > Math.max(0, last - FARTHEST); i--) {
    const word = words[i]!;
    if (isRoleNoun(word)) return isOwned(words, i) && (i === last || isPreposition(words[i + 1]!));
    if (/^[,.;:]$/.test(word.text)) return false;
  }
  return false;
}

function isPreposition({ text }: Word): boolean {
  return /^(?:of|for|at|in|to|on)$/.test(text);
}

/** Behind `the`, `its` or the ’s of whose it is. */
function isOwned(words: readonly Word[], office: number): boolean {
  for (let i = office - 1; i >= 0 && i > office - FARTHEST; i--) {
    const { text, traits } = words[i]!;
    if (traits & CLITIC || /^(?:the|an?|its|their|his|her|our)$/i.test(text)) return true;
    if (/^[,.;:]$/.test(text)) return false;
  }
  return false;
}
