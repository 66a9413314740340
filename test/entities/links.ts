import assert from "node:assert/strict";
import { analyze } from "../../src/article/analyze";
import { markEntities, unmark } from "../support/marked";

/** Reads the text without its marks, and expects them: `[P1 Ewa Zielik] rose, and [P1 she] left.` */
export function links(marked: string): void {
  const source = unmark(marked);
  assert.equal(markEntities(source, analyze(source, "case").entities), marked);
}
