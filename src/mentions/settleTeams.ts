import { SIDES } from "../lexicon/sportWords";
import type { ParsedText } from "../text/parsedText";
import type { IsClub } from "./clubs";
import { findLineUps } from "./findLineUps";
import { findScorers } from "./findScorers";
import { findSides, type Side } from "./findSides";
import type { EntityType } from "./name";
import { ownersOf } from "./ownersOf";
import { type Segment, segmentOf, withType } from "./segment";
import { isCapitalized, type Word } from "./word";
import { COMMON_WORD, GIVEN_NAME, HONORIFIC, LOCATIVE, ROLE_NOUN, SURNAME } from "./wordLists";
import { WORD } from "./wordTraits";

/** The name that each word is part of. */
type Owners = readonly (Segment | undefined)[];

/** Strength of a name whose type the text itself tells. */
const TOLD = 5;

/**
 * Teams that are called like their town, or like nobody: who plays whom is a team, and so are the same words elsewhere in the article,
 * but not behind `in` or `of` or before a capital. A person plays as himself, unless he is listed as a club. With who plays and who scored. Names in order.
 */
export function settleTeams(
  text: ParsedText,
  words: readonly Word[],
  names: readonly Segment[],
  isClub: IsClub,
): Segment[] {
  const owners = ownersOf(words, names);
  const { teams, people } = readSport(text, words, owners, isClub);
  if (teams.length === 0) return [...names];
  const known = new Set(teams.map((team) => textOf(words, team)));
  const taken = coverOf(words, [...teams, ...people]);
  const kept = names.filter(({ from, to }) => !taken[from] && !taken[to - 1]);
  return [
    ...teams.map((team) => told(team, "organization")),
    ...people.map((player) => told(player, "person")),
    ...kept.map((name) => (isAgain(words, name, known) ? settleAgain(words, name) : name)),
    ...findAgain(words, owners, taken, known).map((team) => told(team, "organization")),
  ].sort((a, b) => a.from - b.from);
}

interface Sport {
  readonly teams: readonly Side[];
  readonly people: readonly Side[];
}

/** Teams, who plays for them and who scored; never overlapping, nor a part of a longer name. */
function readSport(text: ParsedText, words: readonly Word[], owners: Owners, isClub: IsClub): Sport {
  const lineUps = findLineUps(words).filter(
    ({ team, isFormed }) => isFormed || isClub(words, team.from, team.to),
  );
  const players = lineUps.flatMap((lineUp) => lineUp.players);
  const isPlayer = coverOf(words, players);
  const sides = findSides(text, words, isClub).filter(
    (side) => !isPlayer[side.from] && isTeam(words, owners, side, isClub),
  );
  const taken = new Uint8Array(words.length);
  const isFree = (side: Side): boolean => {
    const edges = [side.from, side.to - 1];
    if (edges.some((i) => taken[i] || !isInside(words, owners[i], side))) return false;
    taken.fill(1, side.from, side.to);
    return true;
  };
  return {
    teams: [...sides, ...lineUps.map(({ team }) => team)].filter(isFree),
    people: [...players, ...sides.flatMap((team) => findScorers(words, team))].filter(isFree),
  };
}

function told({ from, to }: Side, type: EntityType): Segment {
  return segmentOf(from, to, type, TOLD);
}

function isAgain(words: readonly Word[], name: Segment, known: ReadonlySet<string>): boolean {
  return name.titleFrom === name.from && known.has(textOf(words, name));
}

function settleAgain(words: readonly Word[], name: Segment): Segment {
  return withType(name, isPlaced(words, name) ? name.type : "organization", TOLD);
}

/** Teams of one word where nothing was found: `a goal for Saints`. */
function findAgain(
  words: readonly Word[],
  owners: Owners,
  taken: Uint8Array,
  known: ReadonlySet<string>,
): Side[] {
  const found: Side[] = [];
  for (let from = 0; from < words.length; from++) {
    const side = { from, to: from + 1 };
    if (!known.has(words[from]!.text) || owners[from] || taken[from] || isPlaced(words, side)) continue;
    const before = words[from - 1];
    if (before && (before.traits & WORD) !== 0 && !isCapitalized(before)) found.push(side);
  }
  return found;
}

/** 1 for each word of a side. */
function coverOf(words: readonly Word[], sides: readonly Side[]): Uint8Array {
  const cover = new Uint8Array(words.length);
  for (const { from, to } of sides) cover.fill(1, from, to);
  return cover;
}

function isTeam(words: readonly Word[], owners: Owners, side: Side, isClub: IsClub): boolean {
  if (isClub(words, side.from, side.to))
    return [side.from, side.to - 1].every((i) => isInside(words, owners[i], side));
  for (let i = side.from; i < side.to; i++) {
    const owner = owners[i];
    if (!isInside(words, owner, side) || words[i]!.lists & NOBODY) return false;
    if (owner?.type === "person" && !isNickname(words, side)) return false;
    if (!owner && words[i]!.lists & COMMON_WORD && words[side.from - 1]?.text !== "the") return false;
  }
  return true;
}

/** `Saints`: one ordinary word that nobody is called. */
function isNickname(words: readonly Word[], { from, to }: Side): boolean {
  const { lists } = words[from]!;
  return to - from === 1 && (lists & COMMON_WORD) !== 0 && (lists & (GIVEN_NAME | SURNAME)) === 0;
}

const NOBODY = HONORIFIC | ROLE_NOUN;

/** Does the name, if any, reach no further than the side, or only to its score? */
function isInside(words: readonly Word[], name: Segment | undefined, { from, to }: Side): boolean {
  if (name === undefined) return true;
  const end = /^\d/.test(words[to]?.text ?? "") ? to + 1 : to;
  return name.from >= from && name.to <= end;
}

/** `in Elmby`, `of Elmby`, `Elm Street, Elmby, was`, `the Elmby Bears`; but a team goes past another. */
function isPlaced(words: readonly Word[], { from, to }: Side): boolean {
  const [before, after] = [words[from - 1], words[to]];
  if (isCapitalized(after)) return true;
  if (before === undefined || isCalledSide(words, to)) return false;
  return (
    ((before.lists & LOCATIVE) !== 0 && before.text !== "past") ||
    before.text === "of" ||
    (before.text === "," && after?.text === ",")
  );
}

/** `Elmby, the holders` */
function isCalledSide(words: readonly Word[], to: number): boolean {
  return words[to]?.text === "," && words[to + 1]?.text === "the" && SIDES.has(words[to + 2]?.text ?? "");
}

function textOf(words: readonly Word[], { from, to }: Side): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}
