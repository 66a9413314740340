import type { Side } from "./findSides";
import { isCapitalized, type Word } from "./word";
import { FUNCTION_WORD } from "./wordLists";

/** A team and who plays for it. */
export interface LineUp {
  readonly team: Side;
  /** Does a formation in brackets, `(4-3-3)`, stand behind it? */
  readonly isFormed: boolean;
  readonly players: readonly Side[];
}

/** Fewest players of a line-up, most words of a name, and words of a bracket behind one. */
const FEWEST = 6;
const LONGEST = 3;
const LONGEST_BRACKET = 6;

/** `Elmby (4-3-3): Hale 7; Orlenko 6 (Reyes 80), Zielik 8 …`: a team before a colon and a list of names, with marks or none. In order. */
export function findLineUps(words: readonly Word[]): LineUp[] {
  const found: LineUp[] = [];
  for (let colon = 1; colon < words.length; colon++) {
    if (words[colon]!.text !== ":") continue;
    const team = teamBefore(words, colon);
    const players = team ? readPlayers(words, colon + 1) : [];
    if (team && players.length >= FEWEST) found.push({ team, isFormed: team.to < colon, players });
  }
  return found;
}

/** The capitals before the colon, and before a formation in brackets. */
function teamBefore(words: readonly Word[], colon: number): Side | null {
  const isFormed = words[colon - 1]!.text === ")" && words[colon - 3]?.text === "(";
  const to = isFormed ? colon - 3 : colon;
  let from = to;
  while (from > 0 && to - from < LONGEST && isPart(words[from - 1])) from--;
  return from === to ? null : { from, to };
}

function readPlayers(words: readonly Word[], start: number): Side[] {
  const players: Side[] = [];
  for (let at = start; ; at++) {
    const from = at;
    while (at - from < LONGEST && isPart(words[at])) at++;
    if (at === from) return [];
    players.push({ from, to: at });
    if (/^\d{1,2}$/.test(words[at]?.text ?? "")) at++;
    at = readBracket(words, at, players);
    if (!/^[,;]$/.test(words[at]?.text ?? "")) return players;
  }
}

/** Behind the substitute in brackets, who is one of the players; `at` where none stands. */
function readBracket(words: readonly Word[], at: number, players: Side[]): number {
  if (words[at]?.text !== "(") return at;
  let end = at + 1;
  while (end - at <= LONGEST_BRACKET && isPart(words[end])) end++;
  if (end > at + 1) players.push({ from: at + 1, to: end });
  while (end - at <= LONGEST_BRACKET && end < words.length && words[end]!.text !== ")") end++;
  return words[end]?.text === ")" ? end + 1 : at;
}

function isPart(word: Word | undefined): boolean {
  return word !== undefined && isCapitalized(word) && (word.lists & FUNCTION_WORD) === 0;
}
