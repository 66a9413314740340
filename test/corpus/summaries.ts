import type { ArticleSummary, EntitySummary, QuoteSummary } from "../../src/corpus/articleSummary";
import { Corpus } from "../../src/corpus/corpus";

interface Described {
  readonly type?: EntitySummary["type"];
  readonly name: string;
  readonly known?: string | undefined;
  readonly aliases?: readonly string[];
  readonly roles?: readonly string[];
  readonly says?: readonly string[];
}

/** The summary of an article that names these people and organizations in this order, `e1`, `e2`, …; quotes of `nobody` come last. */
export function articleWith(
  id: string,
  described: readonly Described[],
  nobody: readonly string[] = [],
): ArticleSummary {
  let at = 0;
  const place = (text: string) => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length, text };
  };
  const entities = described.map(
    ({ type = "person", name, known, aliases = [], roles = [] }, i): EntitySummary => {
      const names = [name, ...aliases].map(place);
      const entity = { id: `e${i + 1}`, type, name, roles, mentions: names.length, names };
      return known === undefined ? entity : { ...entity, known };
    },
  );
  const said = described.flatMap(({ says = [] }, i) => says.map((text) => ({ speaker: `e${i + 1}`, text })));
  const all = [...said, ...nobody.map((text) => ({ speaker: null, text }))];
  const quotes = all.map(
    ({ speaker, text }, i): QuoteSummary => ({
      id: `q${i + 1}`,
      kind: "direct",
      speaker,
      confidence: speaker ? 0.9 : 0,
      start: place(text).start,
      text,
    }),
  );
  return { id, date: null, lineStarts: [0], entities, quotes };
}

export function corpusOf(...articles: readonly ArticleSummary[]): Corpus {
  const corpus = new Corpus();
  for (const article of articles) corpus.put(article);
  return corpus;
}

export const BRIDGE = "We will rebuild the old bridge before the winter floods come back.";
export const MAYOR = {
  name: "Maya Lindqvist",
  aliases: ["Lindqvist"],
  roles: ["mayor of Lund"],
  says: [BRIDGE],
};
export const COUNCIL = { type: "organization", name: "Lund Harbour Council" } as const;
