import type { Remote } from "../../archive/remote";

/** All articles, as the views need them. Articles go by their addresses. */
export interface Shelf {
  readonly ask: Remote;
  /** `bridge.txt` */
  nameOf(article: string): string;
  /** The folder from the workspace on, `news/2026`; empty where there is none. */
  folderOf(article: string): string;
  /** The text as the editor has it; null where it cannot be read. */
  textOf(article: string): Promise<string | null>;
  /** A speaker less sure than this, from 0 to 1, is shown as a guess. */
  surenessOf(article: string): number;
}
