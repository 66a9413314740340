import { type Segment, segmentOf } from "./segment";
import { isRoleNoun } from "./titleWords";
import { isCapitalized, type Word } from "./word";
import { GIVEN_NAME, PARTICLE } from "./wordLists";
import { INITIAL, SPEECH } from "./wordTraits";

/** Strength of a name whose type the text itself tells. */
const TOLD = 5;

/** Particles that stand before surnames far more than in the names of things, and what may follow the first ones. */
const FIRST: ReadonlySet<string> = new Set("van von de bin ibn ter ten".split(" "));
const SECOND: ReadonlySet<string> = new Set("de den der het".split(" "));

/** `K. de Wit`, `pilot Koen de Wit`, `Koen de Wit said`: somebody, where nothing or a body was found. Names in order. */
export function findParticleNames(words: readonly Word[], names: readonly Segment[]): Segment[] {
  const found: Segment[] = [];
  let next = 0;
  for (let particle = 1; particle + 1 < words.length; particle++) {
    if (!(words[particle]!.lists & PARTICLE) || !FIRST.has(words[particle]!.text)) continue;
    const from = particle - 1;
    const to = particle + (SECOND.has(words[particle + 1]!.text) ? 3 : 2);
    while (next < names.length && names[next]!.to <= from) found.push(names[next++]!);
    const other = names[next];
    const isBody = other?.from === from && other.to === to && other.type === "organization";
    if (!isBody && other && other.from < to) continue;
    if (!isCapitalized(words[from]) || !isCapitalized(words[to - 1]) || !isSomebody(words, from, to))
      continue;
    found.push(segmentOf(from, to, "person", TOLD));
    if (isBody) next++;
  }
  return [...found, ...names.slice(next)];
}

function isSomebody(words: readonly Word[], from: number, to: number): boolean {
  const [first, before, after] = [words[from]!, words[from - 1], words[to]];
  if ((before && isCapitalized(before) && !isRoleNoun(before)) || isCapitalized(after)) return false;
  const isNamed = (first.traits & INITIAL) !== 0 || (first.lists & GIVEN_NAME) !== 0;
  return isNamed || (before !== undefined && isRoleNoun(before)) || ((after?.traits ?? 0) & SPEECH) !== 0;
}
