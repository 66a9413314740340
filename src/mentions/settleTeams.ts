import type { ParsedText } from "../text/parsedText";
import type { IsClub } from "./clubs";
import { findLineUps } from "./findLineUps";
import { findScorers } from "./findScorers";
import { findSides, type Side } from "./findSides";
import type { EntityType } from "./name";
import { ownersOf } from "./ownersOf";
import type { Segment } from "./segment";
import { isCapitalized, type Word } from "./word";
import { COMMON_WORD, HONORIFIC, LOCATIVE, ROLE_NOUN } from "./wordLists";

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
  const lineUps = findLineUps(words).filter(
    ({ team, isFormed }) => isFormed || isClub(words, team.from, team.to),
  );
  const isPlayer = coverOf(
    words,
    lineUps.flatMap(({ players }) => players),
  );
  const sides = findSides(text, words, isClub).filter(
    (side) => !isPlayer[side.from] && isTeam(words, owners, side, isClub),
  );
  if (sides.length + lineUps.length === 0) return [...names];
  const known = new Set<string>();
  const taken = new Uint8Array(words.length);
  const settled: Segment[] = [];
  const add = (side: Side, type: EntityType): void => {
    const { from, to } = side;
    if (
      taken[from] ||
      taken[to - 1] ||
      !isInside(words, owners[from], side) ||
      !isInside(words, owners[to - 1], side)
    )
      return;
    settled.push({ from, to, type, strength: TOLD, titleFrom: from });
    taken.fill(1, from, to);
  };
  for (const team of [...sides, ...lineUps.map((lineUp) => lineUp.team)]) {
    known.add(textOf(words, team));
    add(team, "organization");
  }
  for (const { players } of lineUps) for (const player of players) add(player, "person");
  for (const team of sides) for (const scorer of findScorers(words, team)) add(scorer, "person");
  for (const name of names) {
    if (taken[name.from] || taken[name.to - 1]) continue;
    const isAgain = name.titleFrom === name.from && known.has(textOf(words, name));
    if (!isAgain) settled.push(name);
    else if (isPlaced(words, name)) settled.push({ ...name, strength: TOLD });
    else settled.push({ ...name, type: "organization", strength: TOLD });
  }
  return settled.sort((a, b) => a.from - b.from);
}

/** 1 for each word of a side. */
function coverOf(words: readonly Word[], sides: readonly Side[]): Uint8Array {
  const cover = new Uint8Array(words.length);
  for (const { from, to } of sides) cover.fill(1, from, to);
  return cover;
}

function isTeam(
  words: readonly Word[],
  owners: readonly (Segment | undefined)[],
  side: Side,
  isClub: IsClub,
): boolean {
  if (isClub(words, side.from, side.to))
    return [side.from, side.to - 1].every((i) => isInside(words, owners[i], side));
  for (let i = side.from; i < side.to; i++) {
    const owner = owners[i];
    if (!isInside(words, owner, side) || owner?.type === "person" || words[i]!.lists & NOBODY) return false;
    if (!owner && words[i]!.lists & COMMON_WORD && words[side.from - 1]?.text !== "the") return false;
  }
  return true;
}

const NOBODY = HONORIFIC | ROLE_NOUN;

/** Does the name, if any, reach no further than the side, or only to its score? */
function isInside(words: readonly Word[], name: Segment | undefined, { from, to }: Side): boolean {
  if (name === undefined) return true;
  const end = /^\d/.test(words[to]?.text ?? "") ? to + 1 : to;
  return name.from >= from && name.to <= end;
}

/** `in Elmby`, `of Elmby`, `Elm Street, Elmby, was`, `the Elmby Bears` */
function isPlaced(words: readonly Word[], { from, to }: Segment): boolean {
  const [before, after] = [words[from - 1], words[to]];
  if (after !== undefined && isCapitalized(after)) return true;
  if (before === undefined) return false;
  return (
    (before.lists & LOCATIVE) !== 0 || before.text === "of" || (before.text === "," && after?.text === ",")
  );
}

function textOf(words: readonly Word[], { from, to }: Side): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}
