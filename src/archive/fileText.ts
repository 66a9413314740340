import type { Analyzer } from "../article/analyze";
import { detectNews } from "../article/detectNews";
import { summarizeArticle } from "../corpus/articleSummary";
import { packSummary } from "../corpus/packSummary";
import type { DecisionFile } from "../decisions/decisionFile";
import { type Decisions, NO_DECISIONS } from "../decisions/decisions";
import { decisionsFor } from "../decisions/decisionsFor";
import { decisionsKey } from "../decisions/decisionsOn";
import { decodeText } from "../text/decodeText";
import type { FileContent } from "./fileRecord";
import { fingerprint } from "./fingerprint";

/** What a file says, and what its reading depends on. */
export interface FileText {
  readonly text: string;
  readonly decisions: Decisions;
  /** Of the content, the name, the rules and the decisions: files of one key read the same. */
  readonly key: string;
}

/** `decided`: by the address of the folder that each holds for. */
export function openFile(file: FileContent, decided: ReadonlyMap<string, DecisionFile>): FileText {
  const { stamp, rules, bytes } = file;
  const { text } = decodeText(bytes, rules.encoding);
  const all = file.decided ? decided.get(file.decided.folder) : undefined;
  const decisions = all && file.decided ? decisionsFor(all, file.decided.path) : NO_DECISIONS;
  const key = fingerprint(bytes, nameOf(stamp.id), JSON.stringify(rules), decisionsKey(text, decisions));
  return { text, decisions, key };
}

/** The article in a file as `packSummary` has it; null where it is none. */
export function readFileText(
  { stamp, rules }: FileContent,
  { text, decisions }: FileText,
  analyze: Analyzer,
): Uint8Array | null {
  if (text.length > rules.longest) return null;
  if (!rules.wanted && !detectNews(text, nameOf(stamp.id)).isNews) return null;
  return packSummary(summarizeArticle(analyze(text, stamp.id, decisions), text));
}

function nameOf(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}
