import type { TextDocument } from "vscode";
import type { Page } from "./cards/page";
import type { OpenArticle } from "./desk";

/** What cards about an open article need of it. */
export function pageOf(document: TextDocument, { article, source, sureness }: OpenArticle): Page {
  const uri = document.uri.toString();
  return { article, source, sureness, uri, lineOf: (offset) => document.positionAt(offset).line + 1 };
}
