import { window } from "vscode";
import type { NewsView } from "./newsView";

/** A list of the orders of a view, the one that holds marked in words. */
export async function askOrder(view: NewsView): Promise<void> {
  const choices = view.orders.map((order) => ({
    label: order.label,
    description: order.id === view.order.id ? "as now" : "",
    order,
  }));
  const chosen = await window.showQuickPick(choices, { title: `Sort ${view.title}` });
  if (chosen) await view.setOrder(chosen.order);
}
