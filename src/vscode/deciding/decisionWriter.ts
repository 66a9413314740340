import { FileSystemError, Range, type TextDocument, Uri, WorkspaceEdit, workspace } from "vscode";
import { readEntitiesFile } from "../../settings/readEntitiesFile";
import type { DecisionFiles } from "./decisionFiles";
import { type Replacement, replacementOf, takeBack } from "./replacement";
import { writeAlone } from "./writeAlone";

/** How often a change is tried again where somebody else wrote meanwhile, and how long is waited between, in ms. */
const TRIES = 5;
const PAUSE = 100;
/** So many decisions can be taken back, the latest first. */
const MOST_UNDONE = 50;

/** A text of the file to the one that it is to be; null where nothing is to change. */
export type Change = (text: string) => string | null;

/** `blocked`: the file has an error that has to be mended first. */
export type Outcome = "done" | "unchanged" | "blocked";

interface Written {
  readonly uri: Uri;
  readonly replacement: Replacement;
}

/** Writes decisions into their files: into the document where the file is open, else whole or not at all. */
export class DecisionWriter {
  private readonly written: Written[] = [];
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly files: DecisionFiles) {}

  /** One change after the other. Rejects where the file cannot be written. */
  write(uri: Uri, change: Change): Promise<Outcome> {
    return this.inTurn(async () => {
      const replacement = await this.applyAlone(uri, change);
      if (typeof replacement === "string") return replacement;
      this.written.push({ uri, replacement });
      if (this.written.length > MOST_UNDONE) this.written.shift();
      return "done";
    });
  }

  /** Takes the latest change back; `unchanged` where there is none, or where it has been changed since. */
  undo(): Promise<Outcome> {
    return this.inTurn(async () => {
      const last = this.written.pop();
      if (!last) return "unchanged";
      const taken = await this.applyAlone(last.uri, (text) => takeBack(text, last.replacement));
      return typeof taken === "string" ? taken : "done";
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => {});
    return turn;
  }

  /** While no other window writes decisions into the file. */
  private applyAlone(uri: Uri, change: Change): Promise<Replacement | "unchanged" | "blocked"> {
    return writeAlone(Uri.joinPath(uri, ".."), () => this.apply(uri, change));
  }

  private async apply(uri: Uri, change: Change): Promise<Replacement | "unchanged" | "blocked"> {
    for (let tries = 0; tries < TRIES; tries++) {
      if (tries > 0) await new Promise((next) => setTimeout(next, PAUSE));
      const saved = await read(uri);
      const document = openDocument(uri);
      const isStale = document && !document.isDirty && !isSame(document.getText(), saved);
      // the editor takes in by itself what somebody else has written, unless nobody looks at the document any more
      if (isStale && tries < TRIES - 1) continue;
      const open = isStale ? undefined : document;
      const before = open?.getText() ?? saved;
      if (!readEntitiesFile(before ?? "").editable) return "blocked";
      const after = change(before ?? "");
      if (after === null || after === before) return "unchanged";
      if (countErrors(after) > countErrors(before ?? ""))
        throw new Error("a name or a text is too long to be kept");
      const replacement = replacementOf(before ?? "", after);
      const done = open ? await edit(open, replacement) : await replace(uri, before, after);
      if (!done) continue;
      await this.files.reload(uri);
      return replacement;
    }
    throw new Error("somebody else is writing to it; try again");
  }
}

function countErrors(text: string): number {
  return readEntitiesFile(text).problems.filter(({ severity }) => severity === "error").length;
}

function openDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find(
    (document) => !document.isClosed && document.uri.toString() === uri.toString(),
  );
}

/** The editor gives all lines of a document the same end. */
function isSame(text: string, saved: string | undefined): boolean {
  return saved?.replace(/\r\n/g, "\n") === text.replace(/\r\n/g, "\n");
}

/** Saved only if it was before: other unsaved words stay unsaved. False where the document has changed meanwhile. */
async function edit(document: TextDocument, { start, removed, inserted }: Replacement): Promise<boolean> {
  const wasSaved = !document.isDirty;
  const change = new WorkspaceEdit();
  const range = new Range(document.positionAt(start), document.positionAt(start + removed.length));
  change.replace(document.uri, range, inserted);
  if (!(await workspace.applyEdit(change))) return false;
  if (wasSaved && !(await document.save())) throw new Error("the editor could not save it");
  return true;
}

/** Undefined where there is no such file. Rejects where it cannot be read whole, because it could not be kept. */
async function read(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === "FileNotFound") return undefined;
    throw error;
  }
}

/** Whole or not at all, by a file beside it that takes its place; an empty text goes. False where the file is not as it was `before`. */
async function replace(uri: Uri, before: string | undefined, after: string): Promise<boolean> {
  if (after === "") {
    await workspace.fs.delete(uri);
    return true;
  }
  const draft = Uri.joinPath(uri, `../entities.${Math.random().toString(36).slice(2)}.tmp`);
  const bytes = new TextEncoder().encode(after);
  await workspace.fs.createDirectory(Uri.joinPath(uri, ".."));
  await workspace.fs.writeFile(draft, bytes);
  if ((await read(uri)) !== before) {
    await workspace.fs.delete(draft);
    return false;
  }
  await workspace.fs.rename(draft, uri, { overwrite: true }).then(undefined, async () => {
    // not every kind of folder can put one file in the place of another
    await workspace.fs.writeFile(uri, bytes);
    await workspace.fs.delete(draft);
  });
  return true;
}
