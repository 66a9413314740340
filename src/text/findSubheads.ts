import type { Span } from "./span";

const LONGEST = 80;

/** The lines that head a part of an article: short, alone, capitalized, without a stop, over running text. The first paragraph is none. */
export function findSubheads(source: string, paragraphs: readonly Span[]): Span[] {
  return paragraphs.filter((span, i) => {
    const next = paragraphs[i + 1];
    return i > 0 && next !== undefined && looksLikeHead(source, span) && next.end - next.start > LONGEST;
  });
}

function looksLikeHead(source: string, { start, end }: Span): boolean {
  if (end - start > LONGEST) return false;
  return /^[\p{Lu}\p{N}][^\r\n"“”:|]*[^\s.!?…,;:"”’)]$/u.test(source.slice(start, end));
}
