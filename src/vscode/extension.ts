import { commands, Disposable, type ExtensionContext, type TextDocument, window } from "vscode";
import type { Article } from "../article/article";
import { lazyAnalyzer, type ModelFiles } from "../article/lazyAnalyzer";
import type { SettingProblem } from "../settings/settings";
import { ArticleCache } from "./articleCache";
import { ChosenArticles } from "./chosenArticles";
import { DecisionFiles } from "./deciding/decisionFiles";
import { articleIn, type Desk } from "./desk";
import * as commandContext from "./features/commandContext";
import * as compareWordings from "./features/compareWordings";
import * as correctionActions from "./features/correctionActions";
import * as corrections from "./features/corrections";
import * as decisionProblems from "./features/decisionProblems";
import * as definition from "./features/definition";
import * as detectionCommands from "./features/detectionCommands";
import * as folding from "./features/folding";
import * as goTo from "./features/goTo";
import * as highlights from "./features/highlights";
import * as hover from "./features/hover";
import * as inlayHints from "./features/inlayHints";
import * as languageStatus from "./features/languageStatus";
import * as mentionCommands from "./features/mentionCommands";
import * as openSample from "./features/openSample";
import * as otherArticles from "./features/otherArticles";
import * as outline from "./features/outline";
import * as quoteCommands from "./features/quoteCommands";
import * as readingProgress from "./features/readingProgress";
import * as references from "./features/references";
import * as rename from "./features/rename";
import * as rowCommands from "./features/rowCommands";
import * as selectionRanges from "./features/selectionRanges";
import * as semanticTokens from "./features/semanticTokens";
import * as statusBar from "./features/statusBar";
import * as trees from "./features/trees";
import * as workspaceSymbols from "./features/workspaceSymbols";
import { FolderFiles } from "./indexing/folderFiles";
import { forgetWhenOff } from "./indexing/forgetWhenOff";
import { IndexedArchive } from "./indexing/indexedArchive";
import { openStore, storeHome } from "./indexing/openStore";
import { warnOfOverflow } from "./indexing/warnOfOverflow";
import type { Workers } from "./indexing/workers";
import type { NewsArchive } from "./newsArchive";
import { readDocument } from "./readDocument";
import { SettingsReader } from "./settingsReader";
import { type Status, statusOf } from "./status";

const FEATURES = [
  semanticTokens,
  hover,
  inlayHints,
  outline,
  definition,
  references,
  rename,
  workspaceSymbols,
  highlights,
  folding,
  selectionRanges,
  quoteCommands,
  mentionCommands,
  otherArticles,
  compareWordings,
  goTo,
  detectionCommands,
  languageStatus,
  statusBar,
  commandContext,
  readingProgress,
  corrections,
  correctionActions,
  decisionProblems,
  openSample,
  trees,
  rowCommands,
];

/** What other extensions may ask of this one. */
export interface CopydeskApi {
  /** The article in an open document; null where it is not read as one. */
  articleIn(document: TextDocument): Article | null;
  /** Whether a document is read as an article, and why not. */
  statusOf(document: TextDocument): Status;
  /** All articles of the open folders and documents. */
  readonly archive: NewsArchive;
}

/**
 * Registers every feature and does nothing else: a text is read when the editor first asks about it, folders when something first
 * asks about all articles.
 */
export function start(context: ExtensionContext, workers: Workers, models: ModelFiles): CopydeskApi {
  const log = window.createOutputChannel("Copydesk", { log: true });
  const settings = new SettingsReader(warn);
  const chosen = new ChosenArticles(context.workspaceState);
  const analyze = lazyAnalyzer(models, (message) => {
    log.error(message);
    void window.showWarningMessage(`Copydesk: ${message}`);
  });
  const decisions = new DecisionFiles();
  const articles = new ArticleCache((document) =>
    readDocument(document, settings.of(document), chosen.has(document.uri), (source, id) =>
      analyze(source, id, decisions.of(document.uri)),
    ),
  );
  const files = new FolderFiles(settings, chosen, decisions, warnOfOverflow());
  const home = storeHome(context);
  if (home) context.subscriptions.push(forgetWhenOff(home, () => files.isOff(), settings.onDidChange));
  const archive = new IndexedArchive({
    workers,
    models,
    analyze,
    articles,
    chosen,
    decisions,
    files,
    openStore: () => openStore(context),
    log,
  });
  const desk: Desk = {
    articles,
    archive,
    settings,
    chosen,
    decisions,
    log,
    memory: context.workspaceState,
    home: context.extensionUri,
  };
  context.subscriptions.push(
    log,
    settings,
    chosen,
    decisions,
    articles,
    archive,
    Disposable.from(
      settings.onDidChange(() => articles.reread()),
      chosen.onDidChange(() => articles.reread()),
      decisions.onDidChange(() => articles.reread()),
    ),
    ...FEATURES.map((feature) => feature.register(desk)),
  );
  return {
    articleIn: (document) => articleIn(desk, document)?.article ?? null,
    archive,
    statusOf: (document) => statusOf(articles.get(document), chosen.has(document.uri), !document.isUntitled),
  };
}

async function warn({ name, message }: SettingProblem): Promise<void> {
  const open = "Open Settings";
  if ((await window.showWarningMessage(message, open)) === open)
    await commands.executeCommand("workbench.action.openSettings", `copydesk.${name}`);
}
