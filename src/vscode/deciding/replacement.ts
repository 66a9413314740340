/** The one stretch in which two texts differ; `start` in UTF-16 units. */
export interface Replacement {
  readonly start: number;
  readonly removed: string;
  readonly inserted: string;
  /** What stood before and behind it, some lines of it. */
  readonly before: string;
  readonly behind: string;
}

/** As much around a change as tells it from others, in UTF-16 units. */
const AROUND = 200;

export function replacementOf(text: string, after: string): Replacement {
  const most = Math.min(text.length, after.length);
  let start = 0;
  while (start < most && text[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && text[text.length - 1 - end] === after[after.length - 1 - end]) end++;
  return {
    start,
    removed: text.slice(start, text.length - end),
    inserted: after.slice(start, after.length - end),
    before: text.slice(Math.max(0, start - AROUND), start),
    behind: text.slice(text.length - end).slice(0, AROUND),
  };
}

/** The text without the change, wherever it stands by now; null where it is not there as it was made, or more than once. */
export function takeBack(
  text: string,
  { removed, inserted, before, behind, start }: Replacement,
): string | null {
  const made = before + inserted + behind;
  const here = start - before.length;
  const at = text.startsWith(made, here) ? here : text.indexOf(made);
  if (at < 0 || (at !== here && text.indexOf(made, at + 1) >= 0)) return null;
  return text.slice(0, at + before.length) + removed + text.slice(at + made.length - behind.length);
}
