import { type Segment, withRange } from "./segment";
import type { Word } from "./word";
import { GIVEN_NAME, PARTICLE } from "./wordLists";
import { INITIAL } from "./wordTraits";

/** Particles that are English words too. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  "do",
  "e",
  "y",
  "la",
  "le",
  "den",
  "ten",
  "ad",
  "av",
  "af",
  "un",
]);
/** Particles before a surname: `van der`, `de la`. */
const LONGEST = 3;

/** `van den Berg`, `A. de Mel`, `Rhys ap Gwilym` where the person began, or broke off, behind the particle. Names in order. */
export function joinParticles(words: readonly Word[], names: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const particles = name.type === "person" ? particlesStart(words, name.from, before?.to ?? 0) : name.from;
    if (particles === name.from) joined.push(name);
    else if (before?.to === particles && before.type === "person")
      joined[joined.length - 1] = withRange(before, before.from, name.to);
    else {
      const from = particles - (isForename(words[particles - 1]) && before?.to !== particles ? 1 : 0);
      joined.push(withRange(name, from, name.to, Math.min(from, name.titleFrom)));
    }
  }
  return joined;
}

/** Where the particles before word `from` begin, `from` where none stands or all are English words. */
function particlesStart(words: readonly Word[], from: number, free: number): number {
  let start = from;
  let isPlain = true;
  while (start > free && from - start < LONGEST && (words[start - 1]!.lists & PARTICLE) !== 0) {
    start--;
    if (!AMBIGUOUS.has(words[start]!.text)) isPlain = false;
  }
  return isPlain ? from : start;
}

function isForename(word: Word | undefined): boolean {
  return word !== undefined && ((word.traits & INITIAL) !== 0 || (word.lists & GIVEN_NAME) !== 0);
}
