import { Disposable, type TextDocument } from "vscode";
import { entityAt, quoteAt, quoteHandleAt } from "../../article/lookups";
import type { COMMANDS } from "../commandIds";
import { activeTarget } from "../cursorTarget";
import type { Desk } from "../desk";
import { type Message, registerCommand } from "../registerCommand";
import { askFilter } from "../trees/askFilter";
import { askOrder } from "../trees/askOrder";
import { EchoBook } from "../trees/echoBook";
import { NewsView } from "../trees/newsView";
import { peopleContent } from "../trees/peopleContent";
import { quotesContent } from "../trees/quotesContent";
import type { TreeRow } from "../trees/treeRow";

/** The views in the activity bar: people and organizations, and quotes. */
export function register(desk: Desk): Disposable {
  const echoes = new EchoBook(desk, () => quotes.refresh());
  const people = new NewsView(desk, peopleContent(desk));
  const quotes: NewsView = new NewsView(desk, quotesContent(desk, echoes));
  return Disposable.from(
    people,
    quotes,
    desk.archive.onDidChange(() => echoes.outdate()),
    ...viewCommands(desk, people, {
      all: "listAllPeople",
      here: "listPeopleHere",
      sort: "sortPeople",
      filter: "filterPeople",
      clear: "clearPeopleFilter",
    }),
    ...viewCommands(desk, quotes, {
      all: "listAllQuotes",
      here: "listQuotesHere",
      sort: "sortQuotes",
      filter: "filterQuotes",
      clear: "clearQuotesFilter",
    }),
    registerCommand(desk, "reveal", () => reveal(desk, people, quotes)),
    registerCommand(desk, "showMore", (row) => showMore(row as TreeRow)),
  );
}

type ViewCommand = "all" | "here" | "sort" | "filter" | "clear";

/** Run from the palette, they bring the view to the front as well. */
function viewCommands(
  desk: Desk,
  view: NewsView,
  names: { readonly [C in ViewCommand]: keyof typeof COMMANDS },
): Disposable[] {
  const command = (name: ViewCommand, run: () => void | Promise<void>): Disposable =>
    registerCommand(desk, names[name], async () => {
      await view.show();
      await run();
      return undefined;
    });
  return [
    command("all", () => view.setScope("all")),
    command("here", () => view.setScope("article")),
    command("sort", () => askOrder(view)),
    command("filter", () => askFilter(view)),
    command("clear", () => view.setFilter("")),
  ];
}

/** Who is named at the cursor, else the quote there, among the rows of its article. */
async function reveal(desk: Desk, people: NewsView, quotes: NewsView): Promise<Message> {
  const target = activeTarget(desk);
  if (!target) return "Copydesk: no article here";
  const { document, offset, reading } = target;
  const { article, source } = reading;
  const entity = entityAt(article, offset);
  if (entity && (await revealEntity(desk, people, document, entity.id))) return undefined;
  const quote = quoteHandleAt(article, source, offset)?.quote ?? quoteAt(article, offset);
  if (quote && (await revealHere(quotes, document, (row) => row.quote === quote.id))) return undefined;
  return "Copydesk: put the cursor on a name or in a quote first";
}

/** Where all are listed: among them, if its row is shown. */
async function revealEntity(
  desk: Desk,
  people: NewsView,
  document: TextDocument,
  id: string,
): Promise<boolean> {
  if (people.scope === "all") {
    await desk.archive.show(document);
    const dossier = await desk.archive.ask.dossier(document.uri.toString(), id);
    const isListed = await people.reveal(
      document,
      ({ article, entity }) => `${article}#${entity}` === dossier?.id,
    );
    if (isListed) return true;
  }
  return revealHere(people, document, ({ entity }) => entity === id);
}

async function revealHere(
  view: NewsView,
  document: TextDocument,
  isWanted: (row: TreeRow) => boolean,
): Promise<boolean> {
  if (view.scope === "all") await view.setScope("article");
  return view.reveal(document, isWanted);
}

function showMore(row: TreeRow): Message {
  row.showMore?.();
  return undefined;
}
