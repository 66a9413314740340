import type { Event, TextDocument } from "vscode";
import type { ReadingProgress } from "../archive/readFiles";
import type { Remote } from "../archive/remote";

/** All articles of the open folders and documents. Ids of articles are addresses: `uri.toString()`. */
export interface NewsArchive {
  readonly ask: Remote;
  /** Fires soon after articles came, changed or went, and when `progress` did; at most a few times a second. */
  readonly onDidChange: Event<void>;
  /** Null while nothing is being read. */
  readonly progress: ReadingProgress | null;
  /** Resolves once what is asked next about an open article is answered for its text as it is now. */
  show(document: TextDocument): Promise<void>;
  /** Reads no further; what was read stays, and what changes is followed. */
  stop(): void;
  /** Reads the folders as if nothing had been read; resolves when that is done. */
  readAgain(): Promise<void>;
}
