/** The one stretch in which two texts differ; `start` in UTF-16 units. */
export interface Replacement {
  readonly start: number;
  readonly removed: string;
  readonly inserted: string;
  /** What stands around it, as much as tells it from others. */
  readonly before: string;
  readonly behind: string;
}

/** UTF-16 units before and behind a change that are kept. */
const AROUND = 100;

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

/** The text without the change, wherever it stands by now; null where it is not there as it was made, or stands there twice. */
export function takeBack(text: string, change: Replacement): string | null {
  const { removed, inserted } = change;
  const at = placeOf(text, change);
  return at === null ? null : text.slice(0, at) + removed + text.slice(at + inserted.length);
}

function placeOf(text: string, { start, inserted, before, behind }: Replacement): number | null {
  const around = before + inserted + behind;
  if (text.startsWith(around, start - before.length)) return start;
  const moved = onlyPlace(text, around);
  if (moved !== null) return moved + before.length;
  return inserted === "" ? null : onlyPlace(text, inserted);
}

function onlyPlace(text: string, words: string): number | null {
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : null;
}
