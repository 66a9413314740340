import { Uri, workspace } from "vscode";
import type { QuoteView } from "../../archive/quoteView";
import { citeQuote, citeWords } from "../../article/citeQuote";
import { quoteExtent } from "../../article/lookups";
import { articleName } from "../articleName";
import { articleIn, type Desk } from "../desk";
import { bringUpToDate } from "./bringUpToDate";
import type { TreeRow } from "./treeRow";

/** At most so many are copied. */
const MOST = 1000;

/** What the person or organization of a row says, each with its speaker, file and line; in its article, or in all. */
export async function citationsOf(desk: Desk, { article, entity, everywhere }: TreeRow): Promise<string[]> {
  if (!article || !entity) return [];
  if (!everywhere) return citationsIn(desk, article, entity);
  await bringUpToDate(desk, article);
  const { rows } = await desk.archive.ask.quotesOf(article, entity, MOST);
  return rows.map(cite);
}

async function citationsIn(desk: Desk, uri: string, entity: string): Promise<string[]> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const reading = articleIn(desk, document);
  if (!reading) return [];
  const { article, source } = reading;
  const quotes = article.quotes.filter(({ speaker }) => speaker === entity);
  return quotes.map((quote) => {
    const line = document.positionAt(quoteExtent(quote).start).line + 1;
    return citeQuote(article, source, quote, `${articleName(uri)}:${line}`);
  });
}

function cite({ article, kind, text, speaker, source, place }: QuoteView): string {
  const who = speaker?.name ?? source;
  return citeWords({ kind, text, speaker: who, cue: "" }, `${articleName(article)}:${place.start.line + 1}`);
}
