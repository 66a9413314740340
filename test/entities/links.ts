import assert from "node:assert/strict";
import { analyze } from "../../src/article/analyze";
import type { Article } from "../../src/article/article";
import { markEntities, unmark } from "../support/marked";

/** Reads the text without its marks, and expects them: `[P1 Ewa Zielik] rose, and [P1 she] left.` */
export function links(marked: string, read: (source: string, id: string) => Article = analyze): void {
  const source = unmark(marked);
  assert.equal(markEntities(source, read(source, "case").entities), marked);
}
