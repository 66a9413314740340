import { commands, Disposable, type QuickPickItem, Uri, window, workspace } from "vscode";
import type { QuoteView, SameView } from "../../archive/quoteView";
import { quoteAt, quoteHandleAt } from "../../article/lookups";
import { articleName } from "../articleName";
import { shorten } from "../cards/card";
import type { QuotePlace } from "../cards/elsewhereLines";
import { activeTarget } from "../cursorTarget";
import type { Desk } from "../desk";
import { plainLabel } from "../plainLabel";
import { QUOTE_SCHEME } from "../quoteScheme";
import { type Message, registerCommand } from "../registerCommand";
import { wordingLines } from "../wordingLines";

/** Two versions of a quote side by side, each sentence on a line, in the editor’s own comparison. */
export function register(desk: Desk): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(QUOTE_SCHEME, {
      provideTextDocumentContent: ({ query }) => query,
    }),
    registerCommand(desk, "compareWordings", (...args) => compareWordings(desk, args)),
  );
}

/** `args`: one quote or two; the one at the cursor where there is none, and a choice where the other is missing. */
async function compareWordings(desk: Desk, args: readonly unknown[]): Promise<Message> {
  const [first, second] = args.filter(isQuotePlace);
  const own = first ?? (await quoteAtCursor(desk));
  const left = own && (await quoteIn(desk, own));
  if (!left) return "Copydesk: put the cursor in a quote first";
  if (second) return compare(left, await quoteIn(desk, second));
  const { same, conflicts } = await desk.archive.ask.elsewhere(left.article, left.id);
  const others = [...same, ...conflicts];
  if (others.length === 0) return "Copydesk: no other article has this statement";
  return compare(left, others.length === 1 ? others[0] : await choose(left, others));
}

function isQuotePlace(arg: unknown): arg is QuotePlace {
  const { article, quote } = Object(arg) as Partial<Record<keyof QuotePlace, unknown>>;
  return typeof article === "string" && typeof quote === "string";
}

/** What the cursor points at wins over what it stands in. */
async function quoteAtCursor(desk: Desk): Promise<QuotePlace | undefined> {
  const target = activeTarget(desk);
  if (!target) return undefined;
  const { article, source } = target.reading;
  const quote = quoteHandleAt(article, source, target.offset)?.quote ?? quoteAt(article, target.offset);
  await desk.archive.show(target.document);
  return quote && { article: target.document.uri.toString(), quote: quote.id };
}

async function quoteIn(desk: Desk, { article, quote }: QuotePlace): Promise<QuoteView | undefined> {
  return (await desk.archive.ask.quotesIn(article)).find(({ id }) => id === quote);
}

type Choice = QuickPickItem & { readonly other: QuoteView };

const CHANGES = { verbatim: "word for word", shortened: "shortened", reworded: "in other words" } as const;

async function choose(
  own: QuoteView,
  others: readonly (SameView | QuoteView)[],
): Promise<QuoteView | undefined> {
  const choices = others.map((other): Choice => {
    const how = "change" in other ? CHANGES[other.change] : `said by ${speakerOf(other)}`;
    const label = plainLabel(`${articleName(other.article)} line ${other.place.start.line + 1}`);
    return { label, description: plainLabel(how), detail: plainLabel(shorten(other.text, 120)), other };
  });
  const title = plainLabel(`Compare “${shorten(own.text, 60)}” with`);
  return (await window.showQuickPick(choices, { title, matchOnDescription: true, matchOnDetail: true }))
    ?.other;
}

async function compare(left: QuoteView, right: QuoteView | undefined): Promise<Message> {
  if (right)
    await commands.executeCommand("vscode.diff", addressOf(left), addressOf(right), titleOf(left, right));
  return undefined;
}

/** The tab shows the last part of the path: `bridge.txt:11`. */
function addressOf(quote: QuoteView): Uri {
  return Uri.from({ scheme: QUOTE_SCHEME, path: `/${placeOf(quote)}`, query: wordingLines(quote.text) });
}

/** `bridge.txt:11 ↔ dam.txt:15 (Ana Reyes)`; where two are said to have said it, each beside the place. */
function titleOf(left: QuoteView, right: QuoteView): string {
  const [a, b] = [left, right].map((quote) => shorten(speakerOf(quote), 60));
  return a === b
    ? `${placeOf(left)} ↔ ${placeOf(right)} (${b})`
    : `${placeOf(left)} (${a}) ↔ ${placeOf(right)} (${b})`;
}

function placeOf({ article, place }: QuoteView): string {
  return `${articleName(article)}:${place.start.line + 1}`;
}

function speakerOf({ speaker, source }: QuoteView): string {
  return speaker?.name ?? source ?? "no named speaker";
}
