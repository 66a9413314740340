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

/**
 * `van den Berg`, `A. de Mel`, `Rhys ap Gwilym` where the person began, or broke off, behind the particle; `Deir ez-Zor` where a
 * name broke off before an Arabic article. Names in order.
 */
export function joinParticles(words: readonly Word[], names: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const name of names.map((one, i) => withArticle(words, one, names[i + 1]))) {
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

/** The word behind an article belongs to the one name before it. */
function withArticle(words: readonly Word[], name: Segment, next: Segment | undefined): Segment {
  const isFree = name.type !== "organization" && next?.from !== name.to;
  return isFree && ARTICLE.test(words[name.to]?.text ?? "") ? withRange(name, name.from, name.to + 1) : name;
}

/** Before a sun letter it takes that letter’s sound. */
const ARTICLE = /^[aeu](?:[ldnrstz]|sh|th|dh)-\p{Lu}/u;

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
