import {
  type Disposable,
  EventEmitter,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextDocumentContentChangeEvent,
  workspace,
} from "vscode";
import type { TextChange } from "../article/shiftArticle";
import { type Reading, shiftReading } from "./reading";

/** From this many UTF-16 units on, a text is not read again at each keystroke but after a pause. */
const LARGE_TEXT = 20_000;
/** How long a reader stops typing before pushed things follow, in ms; longer for a text that takes long to read. */
const SHORTEST_PAUSE = 300;
const LONGEST_PAUSE = 3000;
/** An edit of more places than this (replace all) is not followed place by place. */
const MANY_CHANGES = 100;

interface Entry {
  /** Version of the document that `reading` fits. */
  version: number;
  reading: Reading;
  /** How long it took to read, in ms. */
  readonly cost: number;
  /** True where `reading` was moved along with edits instead of read anew. */
  provisional: boolean;
  /** Edits since `version`, oldest first, up to the version `followed`; null where they are too many to follow. */
  changes: TextChange[] | null;
  followed: number;
}

/**
 * One reading for each version of a document, made when first asked for and shared by all features.
 * While a large text is typed in, its last reading moves along with the edits, so that nothing flickers or stalls.
 */
export class ArticleCache implements Disposable {
  private readonly entries = new Map<TextDocument, Entry>();
  private readonly waiting = new Set<TextDocument>();
  private readonly changed = new EventEmitter<TextDocument>();
  private readonly outdated = new EventEmitter<void>();
  private readonly subscriptions: Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Fires when the text of a document that somebody asked about has rested, and after `reread`. */
  readonly onDidChangeArticle = this.changed.event;

  /** Fires when answers already given for a version no longer hold, though the text is the same. */
  readonly onDidOutdate = this.outdated.event;

  constructor(private readonly read: (document: TextDocument) => Reading) {
    this.subscriptions = [
      this.changed,
      this.outdated,
      workspace.onDidChangeTextDocument((event) => this.follow(event)),
      workspace.onDidCloseTextDocument((document) => this.forget(document)),
    ];
  }

  get(document: TextDocument): Reading {
    const entry = this.entries.get(document);
    if (entry?.version === document.version) return entry.reading;
    const source = document.getText();
    if (!entry?.changes || entry.followed !== document.version || source.length < LARGE_TEXT)
      return this.readNow(document);
    entry.reading = shiftReading(entry.reading, entry.changes, source);
    entry.version = document.version;
    entry.provisional = true;
    entry.changes = [];
    return entry.reading;
  }

  /** Whether what `get` gave was moved along with edits, and the text is still to be read. */
  isProvisional(document: TextDocument): boolean {
    return this.entries.get(document)?.provisional ?? false;
  }

  /** Drops every reading: a setting or a decision of the reader may have changed what is an article. */
  reread(): void {
    const documents = [...this.entries.keys()];
    this.entries.clear();
    this.outdated.fire();
    for (const document of documents) this.changed.fire(document);
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private readNow(document: TextDocument): Reading {
    const { version } = document;
    const begun = Date.now();
    const reading = this.read(document);
    const cost = Date.now() - begun;
    this.entries.set(document, {
      version,
      reading,
      cost,
      provisional: false,
      changes: [],
      followed: version,
    });
    return reading;
  }

  private follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    const entry = this.entries.get(document);
    if (!entry || contentChanges.length === 0) return;
    if (document.version > entry.version) {
      entry.changes = appendChanges(entry.changes, contentChanges);
      entry.followed = document.version;
    }
    this.waiting.add(document);
    clearTimeout(this.timer);
    const pause = Math.min(Math.max(2 * entry.cost, SHORTEST_PAUSE), LONGEST_PAUSE);
    this.timer = setTimeout(() => this.announce(), pause);
  }

  private announce(): void {
    const rested = [...this.waiting];
    this.waiting.clear();
    let outdated = false;
    for (const document of rested) {
      const entry = this.entries.get(document);
      if (entry?.provisional) outdated = true;
      if (entry?.provisional || entry?.version !== document.version) this.entries.delete(document);
    }
    if (outdated) this.outdated.fire();
    for (const document of rested) this.changed.fire(document);
  }

  private forget(document: TextDocument): void {
    this.entries.delete(document);
    this.waiting.delete(document);
  }
}

function appendChanges(
  changes: TextChange[] | null,
  added: readonly TextDocumentContentChangeEvent[],
): TextChange[] | null {
  if (!changes || changes.length + added.length > MANY_CHANGES) return null;
  return changes.concat(
    added.map(({ rangeOffset, rangeLength, text }) => ({
      offset: rangeOffset,
      removed: rangeLength,
      inserted: text.length,
    })),
  );
}
