import type { MarkPair } from "./pairDoubleMarks";
import type { Mark } from "./readMarks";

/** Words that begin with an apostrophe, without it. */
const ELIDED =
  /^(?:\d0s|\d\ds?|em|til|tis|twas|cause|n|bout|cuz|round|un|neath|gainst|tude|hood)(?![\p{L}\p{N}])/iu;
/** Longest stretch of single marks that may be a quotation, UTF-16 units: beyond it an apostrophe is likelier than a mark. */
const LONGEST = 1500;

/**
 * Pairs single marks that stand in the same surroundings (all outside double marks, or all inside the same ones).
 * A mark after a stop or after a word that cannot be a possessive surely closes; one after an s closes only where
 * no sure one comes before the next opening mark. Linear.
 */
export function pairSingleMarks(source: string, marks: readonly Mark[]): MarkPair[] {
  const pairs: MarkPair[] = [];
  let open: Mark | null = null;
  let doubtful: Mark | null = null;
  const settle = (): void => {
    if (open && doubtful) pairs.push({ open, close: doubtful, end: doubtful.end });
    open = doubtful = null;
  };
  for (const mark of marks) {
    if (open && mark.start - open.start > LONGEST) settle();
    if (isOpening(source, mark)) {
      settle();
      open = mark;
    } else if (open && mark.shape !== "open" && mark.mayClose) {
      if (isSureClosing(source, mark)) {
        pairs.push({ open, close: mark, end: mark.end });
        open = doubtful = null;
      } else doubtful ??= mark;
    }
  }
  settle();
  return pairs;
}

/** A curly `’` never opens: it is an apostrophe there (`’90s`). */
export function isOpening(source: string, mark: Mark): boolean {
  if (mark.shape === "close" || !mark.mayOpen) return false;
  const after = source.slice(mark.end, mark.end + 12);
  return /^[\p{L}\p{N}“"«$£€#@[(…]/u.test(after) && !ELIDED.test(after);
}

function isSureClosing(source: string, mark: Mark): boolean {
  return !/(?:[sxz]|in|[\s\d])$/iu.test(source.slice(mark.start - 2, mark.start));
}
