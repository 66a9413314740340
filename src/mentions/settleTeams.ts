import type { ParsedText } from "../text/parsedText";
import type { IsClub } from "./clubs";
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
 * but not behind `in` or `of` or before a capital. A person plays as himself, unless he is listed as a club. With who scored. Names in order.
 */
export function settleTeams(
  text: ParsedText,
  words: readonly Word[],
  names: readonly Segment[],
  isClub: IsClub,
): Segment[] {
  const owners = ownersOf(words, names);
  const teams = findSides(text, words, isClub).filter((side) => isTeam(words, owners, side, isClub));
  if (teams.length === 0) return [...names];
  const known = new Set(teams.map((team) => textOf(words, team)));
  const scorers = teams
    .flatMap((team) => findScorers(words, team))
    .filter((side) => isInside(owners[side.from], side) && isInside(owners[side.to - 1], side));
  const taken = new Uint8Array(words.length);
  const settled: Segment[] = [];
  const add = ({ from, to }: Side, type: EntityType): void => {
    settled.push({ from, to, type, strength: TOLD, titleFrom: from });
    taken.fill(1, from, to);
  };
  for (const team of teams) add(team, "organization");
  for (const scorer of scorers) add(scorer, "person");
  for (const name of names) {
    if (taken[name.from] || taken[name.to - 1]) continue;
    const isAgain = name.titleFrom === name.from && known.has(textOf(words, name));
    if (!isAgain) settled.push(name);
    else if (isPlaced(words, name)) settled.push({ ...name, strength: TOLD });
    else settled.push({ ...name, type: "organization", strength: TOLD });
  }
  return settled.sort((a, b) => a.from - b.from);
}

function isTeam(
  words: readonly Word[],
  owners: readonly (Segment | undefined)[],
  side: Side,
  isClub: IsClub,
): boolean {
  if (isClub(words, side.from, side.to))
    return [side.from, side.to - 1].every((i) => isInside(owners[i], side));
  for (let i = side.from; i < side.to; i++) {
    const owner = owners[i];
    if (!isInside(owner, side) || owner?.type === "person" || words[i]!.lists & NOBODY) return false;
    if (!owner && words[i]!.lists & COMMON_WORD && words[side.from - 1]?.text !== "the") return false;
  }
  return true;
}

const NOBODY = HONORIFIC | ROLE_NOUN;

function isInside(name: Segment | undefined, { from, to }: Side): boolean {
  return name === undefined || (name.from >= from && name.to <= to);
}

/** `in Elmby`, `of Elmby`, `the Elmby Bears` */
function isPlaced(words: readonly Word[], { from, to }: Segment): boolean {
  const [before, after] = [words[from - 1], words[to]];
  const isBehind = before !== undefined && ((before.lists & LOCATIVE) !== 0 || before.text === "of");
  return isBehind || (after !== undefined && isCapitalized(after));
}

function textOf(words: readonly Word[], { from, to }: Side): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}
