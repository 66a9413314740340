import { type MarkPair, pairDoubleMarks } from "./pairDoubleMarks";
import { isOpening, pairSingleMarks } from "./pairSingleMarks";
import type { Paragraph } from "./paragraph";
import type { MarkedRegion } from "./quotationMarks";
import { type Mark, readMarks } from "./readMarks";
import { closingParagraph, pairFromHead } from "./runningQuotation";
import { byPosition, type Span } from "./span";
import type { Token } from "./token";

/**
 * The words between quotation marks, paragraph by paragraph, outer regions before the ones they contain.
 * Marks are paired anew in each paragraph, so that a forgotten one cannot shift the pairs that follow. Linear.
 */
export function findQuotations(
  source: string,
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
): MarkedRegion[] {
  const regions: MarkedRegion[] = [];
  const marksOf = paragraphs.map((paragraph) => readMarks(source, tokens, paragraph));
  let running: MarkedRegion | undefined;
  let closing: number | undefined;
  paragraphs.forEach((paragraph, index) => {
    const marks = marksOf[index]!;
    const pairs = pairMarks(source, marks, paragraph, marksOf[index + 1]?.[0], paragraphs[index + 1]);
    if (closing !== undefined) pairs.unshift(pairFromHead(marks, paragraph, index === closing));
    const found = nest(source, pairs, index);
    const first = found[0];
    if (running && first?.start === paragraph.start && first.marks === running.marks)
      found[0] = { ...first, continues: true };
    for (const region of found) regions.push(region);
    running = found.find((region) => region.unclosed && region.end === paragraph.end);
    if (index === closing) closing = undefined;
    if (running?.marks === "double") closing ??= closingParagraph(source, paragraphs, marksOf, index + 1);
  });
  return regions;
}

function pairMarks(
  source: string,
  marks: readonly Mark[],
  paragraph: Paragraph,
  nextMark: Mark | undefined,
  nextParagraph: Paragraph | undefined,
): MarkPair[] {
  const doubles = pairDoubleMarks(
    marks.filter((mark) => mark.family === "double"),
    paragraph.end,
  ).sort(byStart);
  if (marks.every((mark) => mark.family === "double")) return doubles;
  const surroundings = groupSingles(marks, doubles);
  const pairs = doubles.concat(surroundings.flatMap((group) => pairSingleMarks(source, group)));
  const lead = surroundings[0]![0];
  const runsOn =
    lead?.start === paragraph.start &&
    isOpening(source, lead) &&
    !pairs.some((pair) => pair.open === lead) &&
    nextMark?.family === "single" &&
    nextMark.start === nextParagraph?.start &&
    isOpening(source, nextMark);
  if (runsOn && !doubles.some((pair) => pair.close === null))
    pairs.push({ open: lead, close: null, end: paragraph.end });
  return pairs;
}

function byStart(a: MarkPair, b: MarkPair): number {
  return a.open.start - b.open.start;
}

/** The single marks outside all double ones first, then those of each innermost pair of double marks. */
function groupSingles(marks: readonly Mark[], doubles: readonly MarkPair[]): Mark[][] {
  const groups: Mark[][] = [[], ...doubles.map(() => [])];
  const inside: number[] = [];
  let next = 0;
  for (const mark of marks) {
    if (mark.family === "double") continue;
    while (next < doubles.length && doubles[next]!.open.start < mark.start) inside.push(next++);
    while (inside.length > 0 && doubles[inside.at(-1)!]!.end <= mark.start) inside.pop();
    groups[inside.length > 0 ? inside.at(-1)! + 1 : 0]!.push(mark);
  }
  return groups;
}

function nest(source: string, pairs: readonly MarkPair[], paragraph: number): MarkedRegion[] {
  const regions: MarkedRegion[] = [];
  const around: Span[] = [];
  const outline = pairs
    .map(({ open, close, end }) => ({ open, close, start: open.start, end }))
    .sort(byPosition);
  for (const { open, close, start, end } of outline) {
    const inner = trim(source, open.end, close ? close.start : end);
    if (inner.start >= inner.end) continue;
    while (around.length > 0 && around.at(-1)!.end <= start) around.pop();
    const region: MarkedRegion = {
      start,
      end: close ? end : inner.end,
      inner,
      marks: open.family,
      depth: around.length,
      paragraph,
      unclosed: close === null,
      continues: false,
    };
    around.push(region);
    regions.push(region);
  }
  return regions;
}

function trim(source: string, start: number, end: number): Span {
  while (start < end && /\s/u.test(source[start]!)) start++;
  while (end > start && /\s/u.test(source[end - 1]!)) end--;
  return { start, end };
}
