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

interface Action {
  readonly title: string;
  readonly command: string;
  readonly arguments?: unknown[];
}

const READ_ANYWAY = { title: "Read as Article Anyway", command: COMMANDS.readAsArticle };
const STOP_READING = { title: "Stop Reading as Article", command: COMMANDS.stopReadingAsArticle };
const NEVER_IN_FOLDER = { title: "Never in This Folder", command: COMMANDS.neverInFolder };
const CHANGE_LIMIT = {
  title: "Change the Limit",
  command: "workbench.action.openSettings",
  arguments: ["copydesk.maxFileSize"],
};
const CHOOSE_ENCODING = { title: "Choose the Encoding", command: "workbench.action.editor.changeEncoding" };

/** `chosen`: the reader asked for it; `inFolder`: the document is saved somewhere. */
export function statusOf(reading: Reading, chosen: boolean, inFolder: boolean): Status {
  const folder = inFolder ? [NEVER_IN_FOLDER] : [];
  if (reading.article)
    return {
      text: "Copydesk: article",
      detail: countsOf(reading.article),
      severe: false,
      actions: chosen ? [STOP_READING] : folder,
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

/** The editor puts U+FFFD where bytes are no letters of the encoding; names that have such a sign are not found whole. */
export function encodingStatus({ article, source }: Reading): Status | null {
  if (!article || !source.includes("\uFFFD")) return null;
  return {
    text: "Copydesk: letters are lost (�), and names with them",
    detail: "perhaps the file has another encoding",
    severe: true,
    actions: [CHOOSE_ENCODING],
  };
}
