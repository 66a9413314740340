import type { Entity } from "../src/entities/entity";

/** Words that help a name but do not tell two apart. */
const SMALL = /^(?:the|of|and|for|a|jr|sr|ii|iii|iv)$/;

/**
 * The entity bears the name: one of its names ends in the same word, and the words before agree, in full or by their
 * initial or short form, as far as both have them. The surname alone of a person who has a fuller name proves nothing:
 * it may be shared.
 */
export function bearsName({ type, name, aliases }: Entity, wanted: string): boolean {
  const names = [name, ...aliases].map(nameWords);
  const full = names.filter((words) => words.length > 1);
  const gold = nameWords(wanted);
  const telling = type === "person" && full.length > 0 ? full : names;
  return telling.some((words) => agree(words, gold));
}

function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== "" && !SMALL.test(word));
}

function agree(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  if (a.length === 1 || b.length === 1) return true;
  const [first, other] = [a[0]!, b[0]!];
  return first === other || isShort(first, other) || isShort(other, first);
}

/** `P.` or `Pete` for `Peter`: an initial, or three letters and more that both begin with. */
function isShort(short: string, long: string): boolean {
  const stem = short.length > 3 ? short.slice(0, -1) : short;
  return short.length < long.length && short.length !== 2 && long.startsWith(stem);
}
