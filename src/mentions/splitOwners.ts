import { type Segment, withRange, withType } from "./segment";
import type { Word } from "./word";
import { CLITIC } from "./wordTraits";

/**
 * `Karvan’s Rail Board` as the place and its body, where `patterns` know the owner for a place and no list has the whole. Names in
 * order.
 */
export function splitOwners(
  words: readonly Word[],
  names: readonly Segment[],
  patterns: readonly Segment[],
): Segment[] {
  const byStart = new Map(patterns.map((pattern) => [pattern.from, pattern]));
  return names.flatMap((name) => {
    const owner = byStart.get(name.from);
    if (name.type !== "organization" || owner?.type !== "place") return [name];
    const body = owner.to + 1;
    if (body >= name.to || !(words[owner.to]!.traits & CLITIC)) return [name];
    return [withType(withRange(name, name.from, owner.to), "place"), withRange(name, body, name.to, body)];
  });
}
