import { Disposable, type TextDocument, window } from "vscode";
import { type Desk, SELECTOR } from "./desk";

/** In ms. So soon after its start the editor has heard what Copydesk offers, and asks for colours while the first text is still being read. */
const HEARD = 50;

/** Calls back soon after the document in front or what is read in it changes; undefined where it can hold no article. */
export function followActive(desk: Desk, callback: (document: TextDocument | undefined) => void): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (pause = 0): void => {
    clearTimeout(timer);
    timer = setTimeout(() => callback(activeDocument()), pause);
  };
  later(HEARD);
  return Disposable.from(
    window.onDidChangeActiveTextEditor(() => later()),
    desk.articles.onDidChangeArticle((document) => {
      if (document === window.activeTextEditor?.document) later();
    }),
    { dispose: () => clearTimeout(timer) },
  );
}

function activeDocument(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document && SELECTOR.some(({ language }) => language === document.languageId) ? document : undefined;
}
