import { Disposable, type TextDocument, window } from "vscode";

/** How long an article has been in front when reading of the folders begins, in ms. */
const PAUSE = 3000;

/** Calls `start` once, when an article has been opened and the editor has had time to show it. */
export function startWhenIdle(isArticle: (document: TextDocument) => boolean, start: () => void): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const document = window.activeTextEditor?.document;
      if (!document || !isArticle(document)) return;
      subscription.dispose();
      start();
    }, PAUSE);
  };
  const subscription = window.onDidChangeActiveTextEditor(wait);
  wait();
  return Disposable.from(subscription, { dispose: () => clearTimeout(timer) });
}
