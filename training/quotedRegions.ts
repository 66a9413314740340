import type { Span } from "../src/text/span";

/**
 * The words between quotation marks as the scorer sees them, on purpose not the engine’s regions: the yardstick must
 * not move with what it measures. Paired line by line, because a running quotation opens anew in each paragraph.
 */
export interface QuotedRegion extends Span {
  readonly inner: Span;
  readonly marks: "double" | "single";
}

interface Mark extends Span {
  readonly shape: "opening" | "closing" | "straight";
  /** Where it stands it may open, may close, must open. */
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
  readonly mustOpen: boolean;
}

const OPENING = "“„«‟";
const CLOSING = "”»";
const STRAIGHT = '"＂';
const BEFORE_OPENING = /[\s([{—–\-/‘'“"\u202a\ufeff\u200b>]/;
const AFTER_CLOSING = /[\s)\]}.,;:!?—–\-…’'”"<]/;
const BEFORE_SURE_OPENING = /[\s([—–]/;

export function findQuotedRegions(text: string): QuotedRegion[] {
  const regions: QuotedRegion[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const double = pairDouble(readMarks(line), line.length);
    for (const region of [...double, ...findSingle(line, double)]) regions.push(shift(region, start));
    start += line.length + 1;
  }
  return regions.sort((a, b) => a.start - b.start);
}

function shift({ start, end, inner, marks }: QuotedRegion, by: number): QuotedRegion {
  return { start: start + by, end: end + by, inner: { start: inner.start + by, end: inner.end + by }, marks };
}

function isBlank(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}

/** The double marks of a line, without those around the value of a markup attribute (`author="x"`). */
function readMarks(line: string): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < line.length; ) {
    const found = markAt(line, at);
    if (found) marks.push(found.mark);
    at = found ? found.next : at + 1;
  }
  for (let i = 0; i < marks.length; ) {
    const isAttribute = marks[i]!.shape === "straight" && line[marks[i]!.start - 1] === "=";
    if (isAttribute) marks.splice(i, marks[i + 1]?.shape === "straight" ? 2 : 1);
    else i++;
  }
  return marks;
}

function markAt(line: string, at: number): { mark: Mark; next: number } | null {
  const character = line[at]!;
  if (OPENING.includes(character)) return { mark: placed(line, at, 1, "opening"), next: at + 1 };
  if (CLOSING.includes(character)) return { mark: placed(line, at, 1, "closing"), next: at + 1 };
  if (STRAIGHT.includes(character)) return { mark: placed(line, at, 1, "straight"), next: at + 1 };
  if (line[at + 1] !== character) return null;
  if (character === "`") return { mark: placed(line, at, 2, "opening"), next: at + 2 };
  if (!"'‘’".includes(character)) return null;
  let next = at + 2;
  while (line[next] === character) next++;
  // of three in a row after a word, the first closes a quotation inside this one
  const start = next - at === 3 && at > 0 && !BEFORE_OPENING.test(line[at - 1]!) ? at + 1 : at;
  const shape = character === "‘" ? "opening" : character === "’" ? "closing" : "straight";
  return { mark: placed(line, start, 2, shape), next };
}

function placed(line: string, start: number, length: number, shape: Mark["shape"]): Mark {
  const end = start + length;
  const before = line[start - 1];
  const after = line[end];
  const mayOpen = (before === undefined || BEFORE_OPENING.test(before)) && !isBlank(after);
  const mayClose = !isBlank(before) && (after === undefined || AFTER_CLOSING.test(after));
  const mustOpen = (before === undefined || BEFORE_SURE_OPENING.test(before)) && !isBlank(after);
  return { start, end, shape, mayOpen, mayClose, mustOpen };
}

/** Pairs the marks of a line; a quotation that never closes ends where the next surely opens, or with the line. */
function pairDouble(marks: readonly Mark[], lineEnd: number): QuotedRegion[] {
  const regions: QuotedRegion[] = [];
  let open: Mark | null = null;
  let depth = 0;
  const close = (innerEnd: number, end: number): void => {
    regions.push({ start: open!.start, end, inner: { start: open!.end, end: innerEnd }, marks: "double" });
    open = null;
  };
  for (const [i, mark] of marks.entries()) {
    const onlyCloses = mark.mayClose && !mark.mayOpen;
    if (open === null) {
      if (mark.shape === "closing" ? mark.mustOpen : !onlyCloses) [open, depth] = [mark, 0];
    } else if (mark.shape === "closing" && depth > 0) depth--;
    else if (mark.shape === "opening" && !onlyCloses && moreClose(marks, i)) depth++;
    else if (
      mark.shape === "opening" ? !onlyCloses : mark.shape === "straight" && mark.mustOpen && !mark.mayClose
    ) {
      close(mark.start, mark.start);
      [open, depth] = [mark, 0];
    } else close(mark.start, mark.end);
  }
  if (open !== null) close(lineEnd, lineEnd);
  return regions;
}

/** From mark `from` on more closing marks follow than opening ones: what opens there is nested. */
function moreClose(marks: readonly Mark[], from: number): boolean {
  const rest = marks.slice(from);
  const closing = rest.filter(({ shape }) => shape === "closing").length;
  return closing > rest.filter(({ shape }) => shape === "opening").length;
}

/** A quotation in single marks is at most this long; beyond it, an apostrophe is an apostrophe. */
const LONGEST_SINGLE = 400;
const ELISION = /^['‘](?:\d0s|em\b|til\b|tis\b|twas\b|cause\b|n['’]|bout\b|cuz\b|round\b)/i;

function findSingle(line: string, double: readonly QuotedRegion[]): QuotedRegion[] {
  const regions: QuotedRegion[] = [];
  for (let at = 0; at < line.length; at++) {
    if (!opensSingle(line, at) || double.some(({ start, end }) => start <= at && at < end)) continue;
    const closing = closingSingle(line, at);
    if (closing < 0) continue;
    regions.push({ start: at, end: closing + 1, inner: { start: at + 1, end: closing }, marks: "single" });
    at = closing;
  }
  return regions;
}

function opensSingle(line: string, at: number): boolean {
  if (line[at] !== "‘" && line[at] !== "'") return false;
  const before = line[at - 1];
  const follows = before === undefined || /[\s([—–-]/.test(before);
  return follows && /^[\p{L}\p{N}“"$]/u.test(line[at + 1] ?? "") && !ELISION.test(line.slice(at, at + 8));
}

/** The mark that closes the single quotation opened at `open`, or -1; an s before it may be a plural possessive, so it comes last. */
function closingSingle(line: string, open: number): number {
  let afterS = -1;
  for (let at = open + 2; at < Math.min(line.length, open + LONGEST_SINGLE); at++) {
    if (line[at] === "“" || line[at] === '"') break;
    if (line[at] !== "’" && line[at] !== "'") continue;
    if (isBlank(line[at - 1]) || /[\p{L}\p{N}]/u.test(line[at + 1] ?? "")) continue;
    if (line[at - 1] !== "s") return at;
    if (afterS < 0) afterS = at;
  }
  return afterS;
}
