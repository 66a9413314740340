import type { Mark } from "./readMarks";

/** Two marks that belong together; `close` is null where the paragraph ends, or another quotation begins, before one closes it. */
export interface MarkPair {
  readonly open: Mark;
  readonly close: Mark | null;
  /** Where an unclosed pair ends, UTF-16. */
  readonly end: number;
}

/**
 * Pairs the double marks of one paragraph. Spacing outweighs the character (`”We are leaving,”`), and a mark that opens
 * while another is open nests only if enough closing marks follow; else the first one was never closed. Linear.
 */
export function pairDoubleMarks(marks: readonly Mark[], paragraphEnd: number): MarkPair[] {
  const surplus = closingSurplus(marks);
  const pairs: MarkPair[] = [];
  const open: Mark[] = [];
  const giveUp = (end: number): void => {
    for (const mark of open) pairs.push({ open: mark, close: null, end });
    open.length = 0;
  };
  marks.forEach((mark, i) => {
    const top = open.at(-1);
    if (top && closes(mark, top)) {
      open.pop();
      pairs.push({ open: top, close: mark, end: mark.end });
    } else if (top) {
      if (surplus[i]! < open.length) giveUp(mark.start);
      open.push(mark);
    } else if (opens(mark)) open.push(mark);
  });
  giveUp(paragraphEnd);
  return pairs;
}

/** True for a mark that closes by its shape or its place and cannot open anything: `food.”` */
export function closesOnly(mark: Mark): boolean {
  return closesBySight(mark) && mark.mayClose && !mark.mayOpen;
}

function opens(mark: Mark): boolean {
  if (mark.shape === "close") return mark.surelyOpens && mark.glyph !== "’’";
  return mark.glyph === "«" || !(mark.mayClose && !mark.mayOpen);
}

function closes(mark: Mark, open: Mark): boolean {
  if (mark.glyph === "“" && open.glyph === "„") return !mark.surelyOpens;
  if (mark.glyph === "«" && open.glyph !== "»") return false;
  if (mark.shape === "open") return mark.mayClose && !mark.mayOpen;
  return mark.shape === "close" || !(mark.surelyOpens && !mark.mayClose);
}

/** For each mark: how many more marks close than open from there on, the mark itself included. */
function closingSurplus(marks: readonly Mark[]): number[] {
  const surplus = new Array<number>(marks.length);
  let sum = 0;
  for (let i = marks.length - 1; i >= 0; i--) {
    sum += closesBySight(marks[i]!) ? 1 : -1;
    surplus[i] = sum;
  }
  return surplus;
}

function closesBySight(mark: Mark): boolean {
  return mark.shape === "close" || (mark.shape === "either" && !(mark.surelyOpens && !mark.mayClose));
}
