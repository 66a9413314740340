import type { TextDocument } from "vscode";
import type { Article } from "../../article/article";
import type { Desk } from "../desk";
import { guard } from "../guard";
import type { Echo } from "./quotesOfArticle";

/**
 * How often the quotes of the article in front are said in others. It is asked for when first wanted and told when it comes; what was
 * known before an edit holds until then.
 */
export class EchoBook {
  private uri = "";
  private article: Article | undefined;
  private echoes: ReadonlyMap<string, Echo> = new Map();
  private readonly fetch: (document: TextDocument, article: Article) => Promise<void> | undefined;

  constructor(
    private readonly desk: Desk,
    private readonly tell: () => void,
  ) {
    this.fetch = guard(desk.log, "echoes", (document, article) => this.ask(document, article));
  }

  /** What is known now, by the words of the quote. */
  of(document: TextDocument, article: Article): ReadonlyMap<string, Echo> {
    const uri = document.uri.toString();
    if (uri !== this.uri) this.echoes = new Map();
    this.uri = uri;
    if (article !== this.article) void this.fetch(document, article);
    this.article = article;
    return this.echoes;
  }

  /** Other articles came, changed or went. */
  outdate(): void {
    this.article = undefined;
  }

  private async ask(document: TextDocument, article: Article): Promise<void> {
    await this.desk.archive.show(document);
    const rows = await this.desk.archive.ask.quoteRowsIn(document.uri.toString());
    if (article !== this.article) return;
    const known = JSON.stringify([...this.echoes]);
    const heard = rows.filter(({ same, conflicts }) => same + conflicts > 0);
    this.echoes = new Map(heard.map(({ text, same, conflicts }) => [text, { same, conflicts }]));
    if (JSON.stringify([...this.echoes]) !== known) this.tell();
  }
}
