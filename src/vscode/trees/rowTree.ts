import {
  type Disposable,
  EventEmitter,
  type LogOutputChannel,
  type TreeDataProvider,
  type TreeItem,
} from "vscode";
import { guard } from "../guard";
import { renderCard } from "../renderCard";
import { treeItem } from "./treeItem";
import type { Children, TreeRow } from "./treeRow";

/** How many rows of one list are shown at first, and how many more each time. */
const PAGE = 500;

/** Rows for a view of the editor: asked for as they are opened, a page at a time. */
export class RowTree implements TreeDataProvider<TreeRow>, Disposable {
  private readonly changed = new EventEmitter<undefined>();
  private readonly parents = new WeakMap<TreeRow, TreeRow>();
  /** By id of the row above. */
  private readonly limits = new Map<string, number>();

  readonly onDidChangeTreeData = this.changed.event;
  readonly getTreeItem = treeItem;
  readonly getChildren: (row?: TreeRow) => Promise<TreeRow[]>;

  constructor(
    private readonly roots: Children,
    log: LogOutputChannel,
  ) {
    const list = guard(log, "tree", (row?: TreeRow) => this.list(row));
    this.getChildren = async (row) => (await list(row)) ?? [];
  }

  getParent(row: TreeRow): TreeRow | undefined {
    return this.parents.get(row);
  }

  async resolveTreeItem(item: TreeItem, row: TreeRow): Promise<TreeItem> {
    if (row.card) item.tooltip = renderCard(await row.card());
    return item;
  }

  /** Asks for all shown rows anew; what is open or chosen stays so. */
  refresh(): void {
    this.changed.fire(undefined);
  }

  /** The first such row among those at the top and those below a heading or a person. */
  async find(isWanted: (row: TreeRow) => boolean): Promise<TreeRow | undefined> {
    const roots = await this.getChildren();
    const direct = roots.find(isWanted);
    if (direct) return direct;
    for (const root of roots) {
      const found = (await this.getChildren(root)).find(isWanted);
      if (found) return found;
    }
    return undefined;
  }

  dispose(): void {
    this.changed.dispose();
  }

  private async list(above?: TreeRow): Promise<TreeRow[]> {
    const children = above ? above.children : this.roots;
    if (!children) return [];
    const key = above?.id ?? "";
    const { rows, total } = await children(this.limits.get(key) ?? PAGE);
    const more = rows.length < total ? [this.moreRow(key, rows.length, total)] : [];
    const listed = withPathIds(key, [...rows, ...more]);
    if (above) for (const row of listed) this.parents.set(row, above);
    return listed;
  }

  private moreRow(key: string, shown: number, total: number): TreeRow {
    const left = `${(total - shown).toLocaleString("en")} more`;
    return {
      id: "more",
      kind: "more",
      label: "Show More…",
      description: left,
      spoken: `Show more, ${left}`,
      icon: "ellipsis",
      place: null,
      children: null,
      showMore: () => {
        this.limits.set(key, (this.limits.get(key) ?? PAGE) + PAGE);
        this.refresh();
      },
    };
  }
}

/** Ids that no other row of the view has: they begin with that of the row above, and the second of one id gets a number. */
function withPathIds(above: string, rows: readonly TreeRow[]): TreeRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const nth = (seen.get(row.id) ?? 0) + 1;
    seen.set(row.id, nth);
    return { ...row, id: `${above}/${row.id}${nth === 1 ? "" : ` ${nth}`}` };
  });
}
