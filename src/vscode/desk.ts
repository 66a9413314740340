import type { LogOutputChannel, Memento, TextDocument, Uri } from "vscode";
import type { Article } from "../article/article";
import type { Settings } from "../settings/settings";
import type { ArticleCache } from "./articleCache";
import type { ChosenArticles } from "./chosenArticles";
import type { DecisionFiles } from "./deciding/decisionFiles";
import type { NewsArchive } from "./newsArchive";
import type { Reading } from "./reading";
import type { SettingsReader } from "./settingsReader";
import type { Subject } from "./subject";

/** What every feature works with. */
export interface Desk {
  readonly articles: ArticleCache;
  readonly archive: NewsArchive;
  readonly settings: SettingsReader;
  readonly chosen: ChosenArticles;
  readonly decisions: DecisionFiles;
  readonly log: LogOutputChannel;
  /** Of the workspace. */
  readonly memory: Memento;
  /** The folder that Copydesk is installed in. */
  readonly home: Uri;
}

/** The documents that may hold an article, wherever they are stored. */
export const SELECTOR = [{ language: "plaintext" }, { language: "news" }];

export interface OpenArticle extends Reading, Subject {
  readonly article: Article;
}

/** The article in a document; undefined where it is none. */
export function articleIn(desk: Desk, document: TextDocument): OpenArticle | undefined {
  if (!SELECTOR.some(({ language }) => language === document.languageId)) return undefined;
  const reading = desk.articles.get(document);
  if (!reading.article) return undefined;
  return { ...reading, article: reading.article, sureness: desk.settings.of(document)["quotes.sureness"] };
}

/** The article in a document, where the reader has left this feature on. */
export function articleFor(
  desk: Desk,
  document: TextDocument,
  feature: { [N in keyof Settings]: Settings[N] extends boolean ? N : never }[keyof Settings],
): OpenArticle | undefined {
  return desk.settings.of(document)[feature] ? articleIn(desk, document) : undefined;
}
