import { closesOnly, type MarkPair } from "./pairDoubleMarks";
import type { Paragraph } from "./paragraph";
import type { Mark } from "./readMarks";

/* A quotation over paragraphs that opens in the first and closes in the last, with no marks at the head of those between. */

/** Paragraphs that a quotation without marks of their own runs on for. */
const MOST_UNMARKED = 8;

/** Who said it, in a line of its own before the closing mark: `Ana Reyes, harbour master.”` */
const SIGNATURE = /^\p{Lu}\S{0,30} \p{Lu}.{0,80}$/u;

/**
 * The paragraph whose first double mark closes what was opened before paragraph `from`, where the ones between have none;
 * undefined where there is none.
 */
export function closingParagraph(
  source: string,
  paragraphs: readonly Paragraph[],
  marksOf: readonly (readonly Mark[])[],
  from: number,
): number | undefined {
  for (let i = from; i < Math.min(marksOf.length, from + MOST_UNMARKED); i++) {
    const first = firstDouble(marksOf[i]!);
    if (!first) continue;
    const isSigned = SIGNATURE.test(source.slice(paragraphs[i]!.start, first.start));
    return closesOnly(first) && !isSigned ? i : undefined;
  }
  return undefined;
}

function firstDouble(marks: readonly Mark[]): Mark | undefined {
  return marks.find(({ family }) => family === "double");
}

/** From the head of a paragraph without an opening mark, to its first double mark or its end. */
export function pairFromHead(marks: readonly Mark[], { start, end }: Paragraph, closes: boolean): MarkPair {
  const close = closes ? firstDouble(marks)! : null;
  const open: Mark = { ...HEAD, start, end: start };
  return { open, close, end: close?.end ?? end };
}

/** Stands in for the mark that a paragraph of a running quotation does without. */
const HEAD: Omit<Mark, "start" | "end"> = {
  family: "double",
  shape: "open",
  glyph: "“",
  mayOpen: true,
  mayClose: false,
  surelyOpens: true,
};
