import { commands, Disposable, type TextDocument, type TreeView, type Uri, window, workspace } from "vscode";
import type { Page } from "../../archive/page";
import { articleIn, type Desk } from "../desk";
import { followActive } from "../followActive";
import { RowTree } from "./rowTree";
import { staysInFront } from "./staysInFront";
import type { TreeRow } from "./treeRow";
import { ViewChoices } from "./viewChoices";
import type { Order, Scope, ViewContent, Wanted } from "./viewContent";
import { type Emptiness, emptinessOf, messageOf } from "./viewMessage";

/** How long what has come is kept back, in ms: while a folder is being read, rows come all the time. */
const PAUSE = 100;
const PAUSE_WHILE_READING = 1500;

/** A view of the activity bar: it follows the article in front, or lists all, and does nothing while it is hidden. */
export class NewsView implements Disposable {
  private readonly choices: ViewChoices;
  private readonly tree: RowTree;
  private readonly view: TreeView<TreeRow>;
  private readonly subscription: Disposable;
  private front: TextDocument | undefined;
  private emptiness: Emptiness | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isStale = false;
  /** How often rows were asked for that have not come yet. */
  private asked = 0;

  constructor(
    private readonly desk: Desk,
    private readonly content: ViewContent,
  ) {
    this.choices = new ViewChoices(content, desk.memory);
    this.tree = new RowTree((limit) => this.roots(limit), desk.log);
    this.view = window.createTreeView(`copydesk.${content.name}`, {
      treeDataProvider: this.tree,
      showCollapseAll: true,
    });
    this.subscription = Disposable.from(
      this.tree,
      this.view,
      this.view.onDidChangeVisibility(({ visible }) => {
        if (visible && this.isStale) this.refresh();
      }),
      followActive(desk, (document) => this.follow(document)),
      // the last tab may go after its editor
      window.tabGroups.onDidChangeTabs(() => window.activeTextEditor || this.follow(undefined)),
      desk.archive.onDidChange(() => this.refreshLater()),
    );
    this.announce();
  }

  get scope(): Scope {
    return this.choices.scope;
  }

  get filter(): string {
    return this.choices.filter;
  }

  get order(): Order {
    return this.choices.order;
  }

  get orders(): readonly Order[] {
    return this.content.orders[this.scope];
  }

  get title(): string {
    return this.content.title;
  }

  async setScope(scope: Scope): Promise<void> {
    await this.choices.setScope(scope);
    this.announce();
    this.refresh();
  }

  async setOrder(order: Order): Promise<void> {
    await this.choices.setOrder(order);
    this.refresh();
  }

  setFilter(filter: string): void {
    if (filter.trim() === this.choices.filter) return;
    this.choices.filter = filter.trim();
    this.announce();
    this.refresh();
  }

  /** Brings the view to the front, where it is not. */
  async show(): Promise<void> {
    if (!this.view.visible) await commands.executeCommand(`copydesk.${this.content.name}.focus`);
  }

  /** Opens the view at such a row of the article in front, without a filter; false where it has none. */
  async reveal(document: TextDocument, isWanted: (row: TreeRow) => boolean): Promise<boolean> {
    this.front = document;
    this.setFilter("");
    const row = await this.tree.find(isWanted);
    if (row) await this.view.reveal(row, { select: true, focus: true, expand: true });
    return row !== undefined;
  }

  /** Asks for all rows anew; while the view is hidden, not before it shows. */
  readonly refresh = (): void => {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.isStale = !this.view.visible;
    if (this.view.visible) this.tree.refresh();
  };

  dispose(): void {
    clearTimeout(this.timer);
    this.subscription.dispose();
  }

  private follow(document: TextDocument | undefined): void {
    if (staysInFront(this.front)) return;
    this.front = document;
    if (this.scope === "article") this.refresh();
  }

  private refreshLater(): void {
    this.showMessage();
    if (this.scope === "article" && !this.content.hearsOthers) return;
    const pause = this.desk.archive.progress ? PAUSE_WHILE_READING : PAUSE;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      // what is asked already may take long; nobody is helped by asking twice
      if (this.asked > 0) this.refreshLater();
      else this.refresh();
    }, pause);
  }

  /** What is closed among all speakers may be open in one article, or where it was searched for: rows of each list have ids of their own. */
  private async roots(limit: number): Promise<Page<TreeRow>> {
    const { scope } = this;
    this.asked++;
    try {
      const wanted = { order: this.order.id, filter: this.filter, limit };
      const page = await (scope === "all" ? this.content.ofArchive(wanted) : this.rowsInFront(wanted));
      if (scope === this.scope) this.explain(page);
      const list = `${scope}${wanted.filter ? " found" : ""}`;
      return { ...page, rows: page.rows.map((row) => ({ ...row, id: `${list} ${row.id}` })) };
    } finally {
      this.asked--;
    }
  }

  private explain(page: Page<TreeRow>): void {
    const reason = this.reasonFor(page);
    if (reason !== this.emptiness) setContext(`${this.content.name}.empty`, reason);
    this.emptiness = reason;
    this.showMessage();
  }

  private rowsInFront(wanted: Wanted): Page<TreeRow> {
    const article = this.front && articleIn(this.desk, this.front);
    if (!this.front || !article) return { rows: [], total: 0 };
    return this.content.ofArticle(this.front, article, wanted);
  }

  private reasonFor({ total }: Page<TreeRow>): Emptiness | null {
    if (total > 0) return null;
    const folders = workspace.workspaceFolders ?? [];
    return emptinessOf({
      scope: this.scope,
      filter: this.filter,
      reading: this.front ? this.desk.articles.get(this.front) : null,
      hasFolder: folders.length > 0,
      isOff: folders.every(({ uri }) => this.isOff(uri)),
    });
  }

  private isOff(folder: Uri): boolean {
    const settings = this.desk.settings.of({ uri: folder, languageId: "plaintext" });
    return !settings["index.enabled"] || settings.detection === "never";
  }

  private showMessage(): void {
    const progress = this.scope === "all" ? this.desk.archive.progress : null;
    const message = messageOf(this.emptiness, progress, this.filter, this.content.nothing);
    // absent and undefined are not the same to the editor’s types
    if (this.view.message !== message) Object.assign(this.view, { message });
  }

  /** What the title and its buttons depend on. */
  private announce(): void {
    const { scope, filter } = this.choices;
    this.view.description = [
      scope === "all" ? "all articles" : "this article",
      ...(filter ? [`“${filter}”`] : []),
    ].join(" · ");
    setContext(`${this.content.name}.scope`, scope);
    setContext(`${this.content.name}.filtered`, filter !== "");
  }
}

function setContext(key: string, value: unknown): void {
  void commands.executeCommand("setContext", `copydesk.${key}`, value);
}
