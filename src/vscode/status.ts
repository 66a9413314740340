import { countsOf } from "./cards/countsCard";
import { COMMANDS } from "./commandIds";
import type { Reading } from "./reading";

/** What the language status says of a document, and what it offers to do about it. */
export interface Status {
  readonly text: string;
  readonly detail: string;
  readonly severe: boolean;
  readonly actions: readonly Action[];
}

/** A row of its own, because a row is cut off where it is long, and its command with it. */
export interface Action {
  /** What the command is about. */
  readonly about: string;
  readonly title: string;
  readonly command: string;
  readonly arguments?: unknown[];
  /** Is shown as a warning. */
  readonly severe?: boolean;
}

const READ_ANYWAY = {
  about: "this text",
  title: "Read as Article Anyway",
  command: COMMANDS.readAsArticle,
};
const STOP_READING = {
  about: "this text",
  title: "Stop Reading as Article",
  command: COMMANDS.stopReadingAsArticle,
};
const NEVER_IN_FOLDER = {
  about: "this folder",
  title: "Never in This Folder",
  command: COMMANDS.neverInFolder,
};
const CHANGE_LIMIT = {
  about: "the longest text",
  title: "Change the Limit",
  command: "workbench.action.openSettings",
  arguments: ["copydesk.maxFileSize"],
};
const CHOOSE_ENCODING = {
  about: "letters are lost (�), and names with them",
  title: "Choose the Encoding",
  command: "workbench.action.editor.changeEncoding",
  severe: true,
};

/** `chosen`: the reader asked for it; `inFolder`: the document is saved somewhere. */
export function statusOf(reading: Reading, chosen: boolean, inFolder: boolean): Status {
  const folder = inFolder ? [NEVER_IN_FOLDER] : [];
  if (reading.article)
    return {
      text: "Copydesk: article",
      detail: countsOf(reading.article),
      severe: false,
      actions: [
        ...(chosen ? [STOP_READING] : folder),
        ...(inFolder && hasLostLetters(reading.source) ? [CHOOSE_ENCODING] : []),
      ],
    };
  if (reading.verdict === "tooLarge")
    return {
      text: `Copydesk: not read — ${reading.reason}`,
      detail: "",
      severe: true,
      actions: [CHANGE_LIMIT],
    };
  const text = `Copydesk: not an article — ${reading.reason}`;
  const actions = reading.verdict === "other" ? [READ_ANYWAY, ...folder] : [READ_ANYWAY];
  return { text, detail: "", severe: false, actions };
}

/** The editor puts U+FFFD where bytes are no letters of the encoding. */
function hasLostLetters(source: string): boolean {
  return source.includes("\uFFFD");
}
