import { commands, Disposable, type QuickPickItem, TabInputTextDiff, Uri, window, workspace } from "vscode";
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
  if (!own) return "Copydesk: put the cursor in a quote first";
  if (second) return compare(desk, own, second);
  const { same, conflicts } = await desk.archive.ask.elsewhere(own.article, own.quote);
  const others = [...same, ...conflicts];
  if (others.length === 0) return "Copydesk: no other article has this statement";
  const other = others.length === 1 ? others[0] : await choose(others);
  return other && compare(desk, own, { article: other.article, quote: other.id });
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

async function choose(others: readonly (SameView | QuoteView)[]): Promise<QuoteView | undefined> {
  const choices = others.map((other): Choice => {
    const how = "change" in other ? CHANGES[other.change] : `said by ${speakerOf(other)}`;
    const label = plainLabel(`${articleName(other.article)} line ${other.place.start.line + 1}`);
    return { label, description: plainLabel(how), detail: plainLabel(shorten(other.text, 120)), other };
  });
  const title = "Compare Wordings with";
  return (await window.showQuickPick(choices, { title, matchOnDescription: true, matchOnDetail: true }))
    ?.other;
}

async function compare(desk: Desk, own: QuotePlace, other: QuotePlace): Promise<Message> {
  const [left, right] = await Promise.all([quoteIn(desk, own), quoteIn(desk, other)]);
  if (!left || !right) return "Copydesk: the article has changed since";
  const [original, modified] = [addressOf(left), addressOf(right)];
  const isNew = !isOpen(original, modified);
  await commands.executeCommand("vscode.diff", original, modified, titleOf(left, right));
  if (isNew && !wrapsLines()) await commands.executeCommand("editor.action.toggleWordWrap");
  return undefined;
}

function isOpen(original: Uri, modified: Uri): boolean {
  const addresses = `${original} ${modified}`;
  const inputs = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return inputs.some(
    (input) => input instanceof TabInputTextDiff && `${input.original} ${input.modified}` === addresses,
  );
}

/** Half a window is too narrow for sentences: they are wrapped, here alone, where the reader has not chosen otherwise. */
function wrapsLines(): boolean {
  const inComparisons = workspace.getConfiguration("diffEditor").get("wordWrap");
  return inComparisons !== "inherit" || workspace.getConfiguration("editor").get("wordWrap") !== "off";
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
