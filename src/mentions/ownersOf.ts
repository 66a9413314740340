import type { Segment } from "./segment";
import type { Word } from "./word";

/** The name that each word is part of. */
export function ownersOf(words: readonly Word[], names: readonly Segment[]): (Segment | undefined)[] {
  const owners = new Array<Segment | undefined>(words.length);
  for (const name of names) owners.fill(name, name.from, name.to);
  return owners;
}
