import type { DossierView } from "../../archive/dossierView";
import type { QuoteView } from "../../archive/quoteView";
import { type Card, count, dotted, type Line, shorten, strong } from "../cards/card";
import { wordsLabel } from "../cards/quoteLabel";
import { lineIn } from "./lineIn";
import type { Shelf } from "./shelf";

const WIDTH = 100;
const SHOWN = 3;

/** Somebody as all articles tell of them: roles, spellings, counts and a few quotes. */
export function dossierCard(shelf: Shelf, { name, type, roles, spellings, articles }: DossierView): Card {
  const quotes = articles.flatMap(({ quotes }) => quotes);
  const mentions = articles.reduce((sum, one) => sum + one.mentions, 0);
  const others = otherNames(name, spellings);
  const counts = [
    count(mentions, "mention"),
    ...(quotes.length > 0 ? [count(quotes.length, "quote")] : []),
    `in ${count(articles.length, "article")}`,
  ];
  return [
    [strong(shorten(name, WIDTH)), ` · ${type}`],
    ...roles.slice(0, 2).map(({ text }): Line => [shorten(text, WIDTH)]),
    ...(others.length > 0 ? [[shorten(`also ${others.join(", ")}`, WIDTH)]] : []),
    dotted(counts),
    ...ownWordsFirst(quotes)
      .slice(0, SHOWN)
      .map((quote) => quoteLine(shelf, quote)),
  ];
}

/** A name that stands in another one tells nothing new. */
function otherNames(name: string, spellings: DossierView["spellings"]): string[] {
  const texts = [name, ...spellings.map(({ text }) => text)];
  const isPart = (text: string): boolean => texts.some((other) => other !== text && other.includes(text));
  return texts.filter((text) => text !== name && !isPart(text));
}

function ownWordsFirst(quotes: readonly QuoteView[]): QuoteView[] {
  return [
    ...quotes.filter(({ kind }) => kind === "direct"),
    ...quotes.filter(({ kind }) => kind !== "direct"),
  ];
}

function quoteLine(shelf: Shelf, { kind, text, place }: QuoteView): Line {
  return [`${wordsLabel(kind, text, 80)}  ${lineIn(shelf, place)}`];
}
