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
 * What a new form of a name changes: the words that differ, so that `Viktor Mahmudov` → `Viktor Makhmudov` mends `Mahmudov` as
 * well; the whole of it where words came or went.
 */
export function rewordingOf(written: string, wanted: string): Rewording {
  const [from, to] = [wordsOf(written), wordsOf(wanted)];
  let first = 0;
  while (first < from.length && from[first] === to[first]) first++;
  let last = 0;
  while (last < from.length - first && last < to.length - first && from.at(-1 - last) === to.at(-1 - last))
    last++;
  const changed = { from: from.slice(first, from.length - last), to: to.slice(first, to.length - last) };
  const isWhole = changed.from.length === 0 || changed.to.length === 0;
  return isWhole
    ? { from: from.join(" "), to: to.join(" ") }
    : { from: changed.from.join(" "), to: changed.to.join(" ") };
}

/**
 * Where a written name has the words, as whole words, written so or in capitals, and what then stands there. A name that only
 * grows is not put into a longer one: `Mahmudov` → `Viktor Mahmudov` leaves `Adviser Mahmudov` alone.
 */
export function replacementsIn(name: string, { from, to }: Rewording): Replacement[] {
  const grows = wholeWords(from).test(to);
  if (grows && wordsOf(name).join(" ").toUpperCase() !== from.toUpperCase()) return [];
  const forms = [
    ...new Map([
      [from.toUpperCase(), to.toUpperCase()],
      [from, to],
    ]),
  ];
  return forms.flatMap(([form, words]) =>
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
