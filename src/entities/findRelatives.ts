import { COMPANION, RELATIVE } from "../lexicon/kinship";
import type { ParsedText } from "../text/parsedText";
import { byPosition, spanText } from "../text/span";
import { type Token, tokenIndexAt } from "../text/token";
import type { NamedEntity } from "./namedEntity";
import type { Reference } from "./reference";

/** Somebody’s relative, in words: `his late father`, `Reyes’s wife`. */
interface Relative {
  readonly start: number;
  readonly end: number;
  /** Whose and what. */
  readonly tie: string;
  /** Who is named there, by index; null where nobody is. */
  readonly named: number | null;
  /** Is it rather one than one of many? */
  readonly isSole: boolean;
}

const WHICH =
  /^(?:late|older|younger|elder|eldest|oldest|youngest|first|second|third|twin|former|future|then|only)$/;
/** Other words for the same. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["mum", "mother"],
  ["mom", "mother"],
  ["dad", "father"],
  ["widow", "wife"],
  ["widower", "husband"],
]);

/**
 * `Her mother, Greta Marsh, left. … Her mother said`: a relative of somebody is the one who is named beside the same words elsewhere
 * in the article, if that is one. `names` and `pronouns` are in text order; linear in both.
 */
export function findRelatives(
  text: ParsedText,
  entities: readonly NamedEntity[],
  names: readonly Reference[],
  pronouns: readonly Reference[],
): Reference[] {
  const isPerson = ({ entity }: Reference): boolean => entities[entity]!.type === "person";
  const people = names.filter(isPerson);
  const byStart = new Map(people.map((name) => [name.start, name.entity]));
  const byEnd = new Map(people.map((name) => [name.end, name.entity]));
  const owners = [...people, ...pronouns].sort(byPosition);
  const relatives = owners.flatMap((owner) => readRelative(text, owner, byStart, byEnd) ?? []);
  const known = new Map<string, Set<number>>();
  const tell = (tie: string, named: number): void => {
    known.set(tie, (known.get(tie) ?? new Set()).add(named));
  };
  for (const { tie, named } of relatives) if (named !== null) tell(tie, named);
  for (const owner of owners) {
    const spouse = marriedTo(text, owner, byStart);
    if (spouse !== null) for (const noun of ["wife", "husband"]) tell(tieOf(owner, "", noun), spouse);
  }
  const theirs = people.flatMap((name) => relativeBefore(text.tokens, name) ?? []);
  const ones = relatives.flatMap(({ start, end, tie, named, isSole }): Reference[] => {
    const meant = isSole ? known.get(tie) : undefined;
    const entity = named ?? (meant?.size === 1 ? [...meant][0]! : null);
    return entity === null ? [] : [{ start, end, entity, form: "nominal" }];
  });
  return [...ones, ...theirs];
}

/** `their son` in front of `, Owen`: of several, whom no pronoun names. */
function relativeBefore(tokens: readonly Token[], { start, entity }: Reference): Reference | null {
  const before = tokenIndexAt(tokens, start) - 1;
  const at = tokens[before]?.text === "," ? before - 1 : before;
  const noun = tokens[at];
  if (!noun || !(RELATIVE.has(noun.text) || COMPANION.has(noun.text))) return null;
  const owner = WHICH.test(tokens[at - 1]?.text ?? "") ? tokens[at - 2] : tokens[at - 1];
  if (!owner || !/^(?:their|our|my)$/i.test(owner.text)) return null;
  return { start: owner.start, end: noun.end, entity, form: "nominal" };
}

/** The relative whose owner a name or a pronoun is; null where it is none. */
function readRelative(
  { tokens, source }: ParsedText,
  owner: Reference,
  byStart: ReadonlyMap<number, number>,
  byEnd: ReadonlyMap<number, number>,
): Relative | null {
  const isName = owner.form === "name";
  if (!(isName ? /^['’ʼ]$/.test(source[owner.end] ?? "") : isPossessive(source, owner))) return null;
  const next = tokenIndexAt(tokens, owner.end - 1) + 1;
  if (isName && tokens[next]?.kind !== "clitic") return null;
  const from = isName ? next + 1 : next;
  const which = WHICH.test(tokens[from]?.text ?? "") ? tokens[from]!.text : "";
  const noun = tokens[which ? from + 1 : from];
  if (!noun || !(RELATIVE.has(noun.text) || COMPANION.has(noun.text))) return null;
  const tie = tieOf(owner, which, noun.text);
  const named = nameBeside(tokens, owner, noun, byStart, byEnd);
  const isSole = RELATIVE.has(noun.text);
  return named === owner.entity ? null : { start: owner.start, end: noun.end, tie, named, isSole };
}

/** Most words of what somebody is in front of the name: `the former actress`. */
const LONGEST_ROLE = 4;

/** The name at a token, or behind what somebody is, in `his wife, the actress Greta Holt`. */
function nameAt(
  tokens: readonly Token[],
  at: number,
  byStart: ReadonlyMap<number, number>,
): number | undefined {
  const own = byStart.get(tokens[at]?.start ?? -1);
  if (own !== undefined || !/^(?:the|an?)$/.test(tokens[at]?.text ?? "")) return own;
  for (let i = at + 1; i <= at + LONGEST_ROLE && tokens[i]?.kind === "word"; i++) {
    const named = byStart.get(tokens[i]!.start);
    if (named !== undefined) return named;
  }
  return undefined;
}

function tieOf({ entity }: Reference, which: string, noun: string): string {
  return `${entity} ${which === "late" ? "" : which} ${SAME.get(noun) ?? noun}`;
}

const MARRIED = [" married", " had married", " later married", " then married", " also married"];
/** Most words between `married` and the name. */
const FARTHEST = 7;

/** Whom somebody married: `In 1974 she married the producer Karim Okoro`; by index, null where nobody is named. */
function marriedTo(
  { tokens, source }: ParsedText,
  { end, entity }: Reference,
  byStart: ReadonlyMap<number, number>,
): number | null {
  const told = MARRIED.find((words) => source.startsWith(words, end));
  if (!told) return null;
  const verb = tokenIndexAt(tokens, end + told.length - 1);
  for (let i = verb + 1; i < Math.min(tokens.length, verb + FARTHEST); i++) {
    const spouse = byStart.get(tokens[i]!.start);
    if (spouse !== undefined) return spouse === entity ? null : spouse;
    if (/^[.;:!?]$/.test(tokens[i]!.text)) return null;
  }
  return null;
}

function isPossessive(source: string, owner: Reference): boolean {
  return /^(?:his|her)$/i.test(spanText(source, owner));
}

/** The name in `his wife, Greta` and `his wife Greta`, or in `Greta, his wife,`. */
function nameBeside(
  tokens: readonly Token[],
  owner: Reference,
  noun: Token,
  byStart: ReadonlyMap<number, number>,
  byEnd: ReadonlyMap<number, number>,
): number | null {
  const behind = tokenIndexAt(tokens, noun.end - 1) + 1;
  const after = nameAt(tokens, tokens[behind]?.text === "," ? behind + 1 : behind, byStart);
  if (after !== undefined) return after;
  const before = tokenIndexAt(tokens, owner.start) - 1;
  const isApposed = tokens[before]?.text === "," && /^[,.;]$/.test(tokens[behind]?.text ?? ".");
  return (isApposed ? byEnd.get(tokens[before - 1]?.end ?? -1) : undefined) ?? null;
}
