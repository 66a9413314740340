import type { Decisions } from "../decisions/decisions";
import { decisionsKey } from "../decisions/decisionsOn";
import { fingerprint } from "./fingerprint";

/** Of a text and what the reader has decided about it: texts of one print are read alike, whoever reads them. */
export function textPrint(text: string, decisions: Decisions): string {
  return fingerprint(text, decisionsKey(text, decisions));
}
