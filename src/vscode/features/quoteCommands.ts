import { Disposable, env, type TextDocument, window } from "vscode";
import { certaintyOf } from "../../article/certainty";
import { citeQuote } from "../../article/citeQuote";
import {
  quoteAfter,
  quoteAt,
  quoteBefore,
  quoteExtent,
  quoteHandleAt,
  quoteStart,
  quotesBy,
  speakerOf,
} from "../../article/lookups";
import type { Quote } from "../../quotes/quote";
import { count } from "../cards/card";
import { activeTarget, linkedTarget, type Target } from "../cursorTarget";
import type { Desk } from "../desk";
import { entityAtCursor } from "../entityAtCursor";
import { moveCursor } from "../moveCursor";
import { pageOf } from "../pageOf";
import { quoteChoices } from "../quoteChoices";
import { type Message, registerCommand } from "../registerCommand";

/** From quote to quote, all quotes of a speaker in a list, and a quote with its attribution on the clipboard. */
export function register(desk: Desk): Disposable {
  return Disposable.from(
    registerCommand(desk, "nextQuote", () => step(desk, quoteAfter)),
    registerCommand(desk, "previousQuote", () => step(desk, quoteBefore)),
    registerCommand(desk, "showQuotes", (...args) => showQuotes(desk, args)),
    registerCommand(desk, "copyQuote", (...args) => copyQuote(desk, args)),
  );
}

function step(desk: Desk, find: typeof quoteAfter): Message {
  const target = activeTarget(desk);
  const quote = target && find(target.reading.article, target.reading.source, target.offset);
  if (!quote) return "Copydesk: no quotes here";
  moveCursor(target.editor, quoteStart(target.reading.source, quote));
  return undefined;
}

async function showQuotes(desk: Desk, args: readonly unknown[]): Promise<Message> {
  const target = await linkedTarget(desk, args);
  const quotes = target ? quotesOfSpeaker(target) : [];
  if (!target || quotes.length === 0) return "Copydesk: no quotes of this speaker";
  const choices = quoteChoices(pageOf(target.document, target.reading), quotes);
  const speaker = speakerOf(target.reading.article, quotes[0]!)?.name ?? "No named speaker";
  const title = `${speaker} · ${count(quotes.length, "quote")}`;
  const chosen = await window.showQuickPick(choices, { title, matchOnDescription: true });
  if (chosen) moveCursor(await window.showTextDocument(target.document), chosen.offset);
  return undefined;
}

function quotesOfSpeaker({ reading, offset }: Target): readonly Quote[] {
  const speaker = entityAtCursor(reading, offset);
  if (speaker) return quotesBy(reading.article, speaker);
  const quote = quoteAt(reading.article, offset);
  return quote ? reading.article.quotes.filter(({ speaker }) => speaker === quote.speaker) : [];
}

async function copyQuote(desk: Desk, args: readonly unknown[]): Promise<Message> {
  const target = await linkedTarget(desk, args);
  const quote = target && quoteAtCursor(target);
  if (!quote) return "Copydesk: put the cursor in a quote first";
  const { article, source, sureness } = target.reading;
  const place = placeOf(target.document, quote);
  const guess = certaintyOf(quote, sureness) === "guess" ? "; the speaker is a guess" : "";
  await env.clipboard.writeText(citeQuote(article, source, quote, place + guess));
  return "Copydesk: quote copied";
}

/** What the cursor points at wins over what it stands in: a mark may belong to a quote inside a quote. */
function quoteAtCursor({ reading, offset }: Target): Quote | undefined {
  const { article, source } = reading;
  return quoteHandleAt(article, source, offset)?.quote ?? quoteAt(article, offset);
}

function placeOf(document: TextDocument, quote: Quote): string {
  const file = document.uri.path.split("/").at(-1);
  return `${file}:${document.positionAt(quoteExtent(quote).start).line + 1}`;
}
