import type { QuoteRow } from "../../archive/listQuotes";
import type { SpeakerView } from "../../archive/quoteView";
import { quoteStart, quoteWords } from "../../article/lookups";
import type { Entity } from "../../entities/entity";
import { spanText } from "../../text/span";
import type { ArticlePage } from "./articlePage";

/** How often a quote is said in other articles. */
export type Echo = Pick<QuoteRow, "same" | "conflicts">;

/** The quotes of an open article as those of all articles are listed. `echoes`: by their words, as far as they are known yet. */
export function quotesOfArticle(page: ArticlePage, echoes: ReadonlyMap<string, Echo>): QuoteRow[] {
  const speakers = new Map(page.article.entities.map((entity) => [entity.id, entity]));
  return page.article.quotes.map((quote) => {
    const { id, kind, confidence } = quote;
    const start = quoteStart(page.source, quote);
    const text = onOneLine(quoteWords(page.source, quote));
    return {
      article: page.uri,
      id,
      kind,
      text,
      speaker: viewSpeaker(quote.speaker === null ? undefined : speakers.get(quote.speaker)),
      confidence,
      source: quote.source && onOneLine(spanText(page.source, quote.source)),
      place: page.placeAt({ start, end: start }),
      ...(echoes.get(text) ?? { same: 0, conflicts: 0 }),
    };
  });
}

function viewSpeaker(speaker: Entity | undefined): SpeakerView | null {
  if (!speaker || speaker.type === "place") return null;
  return { entity: speaker.id, type: speaker.type, name: speaker.name };
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, " ");
}
