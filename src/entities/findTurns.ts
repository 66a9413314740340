import type { Paragraph } from "../text/paragraph";
import type { ParsedText } from "../text/parsedText";
import type { Span } from "../text/span";

/** A paragraph of a printed interview whose turns have neither labels nor marks. */
export interface Turn extends Span {
  readonly isQuestion: boolean;
}

/** Longest question, and how much of an answer is read, in UTF-16 units. */
const LONGEST = { question: 700, answer: 2000 };
/** How many questions are put to somebody, at the least. */
const FEWEST = 2;
const TO_SOMEBODY = /\b[Yy]ou(?:r|rself)?\b/;
const IN_FIRST_PERSON = /(?:^|[\s“"(])(?:I|[Mm]y|[Ww]e|[Oo]ur)\b/;
const OPENS_MARKS = /^["“‘'`«]/u;

/**
 * The paragraphs from the first question on, where an article is an interview that prints plain questions, each a paragraph that asks
 * `you` something, and plain answers by one who says `I`; none elsewhere. In text order.
 */
export function findTurns({ source, paragraphs }: ParsedText): Turn[] {
  const asks = paragraphs.map((paragraph) => isQuestion(source, paragraph));
  const isAnswered = (i: number): boolean => asks[i] === true && asks[i + 1] === false;
  const first = asks.findIndex((_, i) => isAnswered(i));
  if (first < 1) return [];
  let asked = 0;
  let answered = 0;
  for (let i = first; i < paragraphs.length; i++) {
    const { start, end } = paragraphs[i]!;
    if (!isAnswered(i)) continue;
    if (TO_SOMEBODY.test(source.slice(start, end))) asked++;
    const answer = paragraphs[i + 1]!;
    const words = source.slice(answer.start, Math.min(answer.end, answer.start + LONGEST.answer));
    if (IN_FIRST_PERSON.test(words) && !OPENS_MARKS.test(words)) answered++;
  }
  if (asked < FEWEST || answered < FEWEST) return [];
  return paragraphs.slice(first).map(({ start, end }, i) => ({ start, end, isQuestion: asks[first + i]! }));
}

function isQuestion(source: string, { start, end }: Paragraph): boolean {
  return (
    source[end - 1] === "?" &&
    end - start < LONGEST.question &&
    !OPENS_MARKS.test(source.slice(start, start + 1))
  );
}
