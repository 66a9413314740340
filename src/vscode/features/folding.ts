import { type Disposable, FoldingRange, languages, type TextDocument } from "vscode";
import { quoteExtent } from "../../article/lookups";
import { findSubheads } from "../../text/findSubheads";
import { splitParagraphs } from "../../text/paragraph";
import type { Span } from "../../text/span";
import { articleFor, type Desk, type OpenArticle, SELECTOR } from "../desk";
import { guard } from "../guard";
import { toRange } from "../positions";

/** Folds quotes that run over several lines, and the parts under subheads. */
export function register(desk: Desk): Disposable {
  return languages.registerFoldingRangeProvider(SELECTOR, {
    onDidChangeFoldingRanges: desk.articles.onDidOutdate,
    provideFoldingRanges: guard(desk.log, "folding", (document: TextDocument) => {
      const reading = articleFor(desk, document, "folding.enabled");
      const folds = reading ? foldsIn(document, reading) : [];
      // Nothing rather than an empty list: the editor then folds by indentation, as it does without us.
      return folds.length > 0 ? folds : undefined;
    }),
  });
}

function foldsIn(document: TextDocument, { article, source }: OpenArticle): FoldingRange[] {
  const spans = [...article.quotes.map(quoteExtent), ...sections(source, article.byline)];
  const ranges = spans.map((span) => toRange(document, span)).filter((range) => !range.isSingleLine);
  return ranges.map(({ start, end }) => new FoldingRange(start.line, end.line));
}

function sections(source: string, byline: Span | null): Span[] {
  const paragraphs = splitParagraphs(source);
  const heads = findSubheads(source, paragraphs).filter(({ start }) => start > (byline?.end ?? 0));
  return heads.map(({ start }, i) => {
    const part = source.slice(start, heads[i + 1]?.start);
    return { start, end: start + part.trimEnd().length };
  });
}
