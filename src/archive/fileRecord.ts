import type { DecisionFile } from "../decisions/decisionFile";

/** A file as it is found, before it is read. What has the same stamp as when it was read is not read again. */
export interface FileStamp {
  /** Its address. */
  readonly id: string;
  /** When it was last written, in ms. */
  readonly mtime: number;
  /** In bytes. */
  readonly size: number;
  /** Changes with whatever else decides on its reading: settings, decisions. */
  readonly manner: string;
}

/** How a file is to be read. */
export interface FileRules {
  /** Read as an article whatever it looks like. */
  readonly wanted: boolean;
  /** Longer texts are no articles; UTF-16 units. */
  readonly longest: number;
  /** A name that TextDecoder knows; a byte-order mark goes before it. */
  readonly encoding: string;
}

/** What the reader has decided for the articles in a folder and below. */
export interface FolderDecisions {
  /** Its address. */
  readonly folder: string;
  readonly decisions: DecisionFile;
}

export interface FileContent {
  readonly stamp: FileStamp;
  readonly rules: FileRules;
  /** The folder whose decisions hold for it, and its path from there with slashes; null where there are none. */
  readonly decided: { readonly folder: string; readonly path: string } | null;
  readonly bytes: Uint8Array;
}

/** What is kept of a file. */
export interface FileRecord extends FileStamp {
  /** Of what its reading depends on; two files of one key read the same. */
  readonly key: string;
  /** As `packSummary` has it; null where it is no article. */
  readonly summary: Uint8Array | null;
}
