import { window } from "vscode";
import type { NewsView } from "./newsView";

/** How long a reader stops typing before the rows follow, in ms. */
const PAUSE = 120;

/** An input box that filters while the reader types; Escape takes it back. */
export function askFilter(view: NewsView): void {
  const before = view.filter;
  const input = window.createInputBox();
  input.title = `Filter ${view.title}`;
  input.placeholder = "Words, or their beginnings; empty for all";
  input.value = before;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAccepted = false;
  input.onDidChangeValue((value) => {
    clearTimeout(timer);
    timer = setTimeout(() => view.setFilter(value), PAUSE);
  });
  input.onDidAccept(() => {
    isAccepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    clearTimeout(timer);
    view.setFilter(isAccepted ? input.value : before);
    input.dispose();
  });
  input.show();
}
