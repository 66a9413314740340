import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { NamesGold } from "./corpus";

/** Sentences of one text where the corpus marks no documents: enough that names come again. */
const SENTENCES = 8;
/** Words that stand close to the one before. */
const CLOSE = /^(?:['’]s|n['’]t|[.,;:!?)%]|['’])$/;

/**
 * Articles from a `token<TAB>BIO tag` file (.tsv or .tsv.gz), a blank line between sentences: each sentence a paragraph, the
 * words with single spaces. `-DOCSTART-` begins an article; without it every few sentences make one.
 */
export function readTagged(path: string): NamesGold[] {
  const bytes = readFileSync(path);
  const source = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const sentences = source
    .split(/\n\s*\n/)
    .map((block) => block.split("\n").filter((line) => line.includes("\t")));
  const marked = source.includes("-DOCSTART-");
  const articles: string[][][] = [];
  for (const sentence of sentences) {
    const current = articles.at(-1);
    if (!current || (marked ? sentence[0]?.startsWith("-DOCSTART-") : current.length >= SENTENCES))
      articles.push([sentence]);
    else current.push(sentence);
  }
  return articles.map((article, i) => join(article, `${path}#${i + 1}`));
}

function join(sentences: readonly (readonly string[])[], id: string): NamesGold {
  let text = "";
  const spans: [number, number, string][] = [];
  for (const sentence of sentences) {
    let atHead = true;
    for (const line of sentence) {
      const [word, tag] = line.split("\t") as [string, string];
      if (word === "-DOCSTART-") continue;
      if (!atHead && !CLOSE.test(word)) text += " ";
      atHead = false;
      const start = text.length;
      text += word;
      const last = spans.at(-1);
      if (tag.startsWith("I-") && last?.[2] === tag.slice(2)) last[1] = text.length;
      else if (tag !== "O") spans.push([start, text.length, tag.slice(2)]);
    }
    text += "\n\n";
  }
  return { id, text, spans };
}
