/** Words of a name that give way to others. */
export interface Rewording {
  readonly from: string;
  readonly to: string;
}

/** Words of a text, by UTF-16 offsets, and what is to stand there. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * What a new form of a name changes: word by word, so that `Andrey Ahmedov` → `Andrei Akhmedov` mends `Ahmedov` as well; the
 * words that differ where their number does; the whole name where words only come or go, or change places.
 */
export function rewordingsOf(written: string, wanted: string): Rewording[] {
  const [from, to] = [wordsOf(written), wordsOf(wanted)];
  const differing = from.filter((word) => !to.includes(word)).length;
  if (from.length === to.length && differing === from.filter((word, i) => word !== to[i]).length)
    return from.flatMap((word, i) => (word === to[i] ? [] : [{ from: word, to: to[i]! }]));
  let first = 0;
  while (first < from.length && from[first] === to[first]) first++;
  let last = 0;
  const shorter = Math.min(from.length, to.length);
  while (last < shorter - first && from.at(-1 - last) === to.at(-1 - last)) last++;
  const [lost, won] = [from.slice(first, from.length - last), to.slice(first, to.length - last)];
  const isWhole = lost.length === 0 || won.length === 0 || lost.length === won.length;
  return [isWhole ? join(from, to) : join(lost, won)];
}

function join(from: readonly string[], to: readonly string[]): Rewording {
  return { from: from.join(" "), to: to.join(" ") };
}

/** Where a written name has the words, as whole words, written so or in capitals, and what then stands there; in order. */
export function replacementsIn(name: string, rewordings: readonly Rewording[]): Replacement[] {
  return rewordings.flatMap((rewording) => replace(name, rewording)).sort((a, b) => a.start - b.start);
}

/** A name that only grows is not put into a longer one: `Ahmedov` → `Rustam Ahmedov` leaves `Adviser Ahmedov` alone. */
function replace(name: string, { from, to }: Rewording): Replacement[] {
  const grows = wholeWords(from).test(to);
  if (grows && wordsOf(name).join(" ").toUpperCase() !== from.toUpperCase()) return [];
  const forms = new Map([
    [from.toUpperCase(), to.toUpperCase()],
    [from, to],
  ]);
  return [...forms].flatMap(([form, words]) =>
    [...name.matchAll(wholeWords(form))].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      words,
    })),
  );
}

function wordsOf(name: string): string[] {
  return name.split(/\s+/).filter((word) => word !== "");
}

function wholeWords(words: string): RegExp {
  const pattern = wordsOf(words).map(escapePattern).join("\\s{1,9}");
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}’'-])${pattern}(?![\\p{L}\\p{M}\\p{N}’'-])`, "gu");
}

function escapePattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
