import type { Memento } from "vscode";
import type { Order, Scope, ViewContent } from "./viewContent";

/** What the reader has chosen for a view: scope and orders are kept for the workspace, the filter until the window closes. */
export class ViewChoices {
  filter = "";

  constructor(
    private readonly content: Pick<ViewContent, "name" | "orders">,
    private readonly memory: Memento,
  ) {}

  get scope(): Scope {
    return this.memory.get(this.key("scope")) === "all" ? "all" : "article";
  }

  /** For the scope that is shown. */
  get order(): Order {
    const orders = this.content.orders[this.scope];
    const kept = this.memory.get(this.key(this.scope));
    return orders.find(({ id }) => id === kept) ?? orders[0]!;
  }

  async setScope(scope: Scope): Promise<void> {
    await this.memory.update(this.key("scope"), scope);
  }

  async setOrder(order: Order): Promise<void> {
    await this.memory.update(this.key(this.scope), order.id);
  }

  private key(name: string): string {
    return `${this.content.name}.${name}`;
  }
}
