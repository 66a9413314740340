import type { Paragraph } from "./paragraph";
import type { Span } from "./span";
import type { Token } from "./token";

/** A quotation mark as it stands in a paragraph, before anything is paired. Two apostrophes in a row are one double mark. */
export interface Mark extends Span {
  readonly family: "double" | "single";
  /** What the character says it is; `either` for straight marks. */
  readonly shape: "open" | "close" | "either";
  readonly glyph: string;
  /** The spacing around it lets it open a quotation: nothing or a space, bracket, dash or mark before, no space after. */
  readonly mayOpen: boolean;
  /** The spacing lets it close one. */
  readonly mayClose: boolean;
  /** A space or an opening bracket stands before it and a word after: it opens, whatever its shape. */
  readonly surelyOpens: boolean;
}

const SHAPES = new Map<string, Pick<Mark, "family" | "shape">>([
  ...[..."“„‟«"].map((glyph) => [glyph, { family: "double", shape: "open" }] as const),
  ["``", { family: "double", shape: "open" }],
  ["‘‘", { family: "double", shape: "open" }],
  ...[..."”»"].map((glyph) => [glyph, { family: "double", shape: "close" }] as const),
  ["’’", { family: "double", shape: "close" }],
  ...['"', "＂", "''"].map((glyph) => [glyph, { family: "double", shape: "either" }] as const),
  ...[..."‘‚‛‹`"].map((glyph) => [glyph, { family: "single", shape: "open" }] as const),
  ...[..."’›"].map((glyph) => [glyph, { family: "single", shape: "close" }] as const),
  ["'", { family: "single", shape: "either" }],
]);
const BEFORE_OPENING = /[\s([{—–\-/‘'“"«„>\u202a\ufeff\u200b]/u;
const AFTER_CLOSING = /[\s)\]}.,;:!?—–\-…’'”"»<]/u;
const SPACE_OR_BRACKET = /[\s([—–]/u;

/** The marks of one paragraph in order, without those that are feet and inches or the value of a markup attribute. */
export function readMarks(source: string, tokens: readonly Token[], paragraph: Paragraph): Mark[] {
  const marks: Mark[] = [];
  let attribute = false;
  for (const span of markSpans(source, tokens, paragraph)) {
    const before = span.start > paragraph.start ? source[span.start - 1]! : " ";
    if (attribute || before === "=") {
      attribute = !attribute;
      continue;
    }
    if (isMeasure(source, span)) continue;
    const glyph = source.slice(span.start, span.end);
    const after = span.end < paragraph.end ? source[span.end]! : " ";
    const tight = !/\s/u.test(after);
    const mayOpen = BEFORE_OPENING.test(before) && tight;
    const mayClose = !/\s/u.test(before) && AFTER_CLOSING.test(after);
    const surelyOpens = SPACE_OR_BRACKET.test(before) && tight;
    const { family, shape } = SHAPES.get(glyph)!;
    const { start, end } = span;
    marks.push({ start, end, family, shape, glyph, mayOpen, mayClose, surelyOpens });
  }
  return marks;
}

/** `‘‘` and `’’` are joined; of three apostrophes the outer two are a pair: after a word the single one closes first. */
function markSpans(source: string, tokens: readonly Token[], paragraph: Paragraph): Span[] {
  const spans: Span[] = [];
  for (let i = paragraph.firstToken; i < paragraph.endToken; i++) {
    const { start, end, text, kind } = tokens[i]!;
    if (kind !== "punctuation" || !SHAPES.has(text)) continue;
    const next = i + 1 < paragraph.endToken ? tokens[i + 1] : undefined;
    const adjacent = next?.start === end;
    if (adjacent && text === next.text && (text === "‘" || text === "’")) {
      spans.push({ start, end: next.end });
      i++;
    } else if (adjacent && text === "''" && next.text === "'" && followsWord(source, start, paragraph)) {
      spans.push({ start, end: start + 1 }, { start: start + 1, end: next.end });
      i++;
    } else spans.push({ start, end });
  }
  return spans;
}

function followsWord(source: string, at: number, paragraph: Paragraph): boolean {
  return at > paragraph.start && !BEFORE_OPENING.test(source[at - 1]!);
}

/** `6'2"`, `5' 30"`: an apostrophe between two numbers, or a straight mark that ends such a measure. */
function isMeasure(source: string, { start, end }: Span): boolean {
  const mark = source[start]!;
  if (mark !== "'" && mark !== '"') return false;
  const before = source.slice(Math.max(0, start - 8), start);
  if (mark === '"') return /\d['’′] ?\d{1,2}(?:\.\d)?$/.test(before);
  return end === start + 1 && /\d$/.test(before) && /^ ?\d/.test(source.slice(end, end + 2));
}
