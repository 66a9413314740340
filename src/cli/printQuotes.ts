import type { ArticleSummary, QuoteSummary } from "../corpus/articleSummary";
import type { Corpus } from "../corpus/corpus";
import { printList } from "./printList";
import { type Streams, write } from "./streams";
import { printable } from "./tableLine";

interface Row {
  readonly article: ArticleSummary;
  readonly quote: QuoteSummary;
}

/** All quotes in order of articles, each with the same statement and the same words from elsewhere: as text, or a JSON array. */
export async function printQuotes(corpus: Corpus, json: boolean, { stdout }: Streams): Promise<void> {
  if (json) return printList(rows(corpus), (row) => toRecord(corpus, row), stdout);
  for (const row of rows(corpus)) await write(stdout, toText(corpus, row));
}

function* rows(corpus: Corpus): Generator<Row> {
  for (const article of corpus.summaries()) for (const quote of article.quotes) yield { article, quote };
}

function toRecord(corpus: Corpus, { article, quote }: Row): object {
  const { id, kind, text } = quote;
  const same = corpus.sameStatements(article.id, id);
  const conflicts = corpus.conflictsOf(article.id, id);
  return {
    article: article.id,
    id,
    kind,
    speaker: speakerName(corpus, { article, quote }),
    text,
    same: same.map((other) => ({ article: other.article.id, id: other.quote.id, change: other.change })),
    conflicts: conflicts.map((other) => ({
      article: other.article.id,
      id: other.quote.id,
      speaker: speakerName(corpus, other),
    })),
  };
}

function speakerName(corpus: Corpus, { article, quote }: Row): string | null {
  return (quote.speaker && corpus.rowOf(article.id, quote.speaker)?.name) || null;
}

function toText(corpus: Corpus, row: Row): string {
  const { article, quote } = row;
  const lines = [`${article.id} ${quote.id}  ${speakerName(corpus, row) ?? "(nobody)"}: ${quote.text}`];
  for (const same of corpus.sameStatements(article.id, quote.id))
    lines.push(`    ${same.change} in ${same.article.id} ${same.quote.id}`);
  for (const other of corpus.conflictsOf(article.id, quote.id))
    lines.push(`    in ${other.article.id} ${other.quote.id} said by ${speakerName(corpus, other)}`);
  return lines.map((line) => `${printable(line)}\n`).join("");
}
