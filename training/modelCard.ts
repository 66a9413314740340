import { createHash } from "node:crypto";
import { scoreOf, type Tally } from "./count";

/** What a set of articles scored: a heading for people, and the counts. */
export interface Scored {
  readonly title: string;
  readonly tally: Tally;
}

export interface CardFacts {
  readonly bytes: Uint8Array;
  readonly command: string;
  readonly articles: number;
  readonly words: number;
  readonly features: number;
  readonly lists: readonly { readonly name: string; readonly size: number }[];
  readonly settings: Readonly<Record<string, number>>;
  readonly scores: readonly Scored[];
}

/** The card that stands beside the model: from what, how and how well. Written by training only. */
export function modelCard({
  bytes,
  command,
  articles,
  words,
  features,
  lists,
  settings,
  scores,
}: CardFacts): string {
  return `# Model card: names

\`names.model\` labels people, organizations and places in English news. It is a linear-chain conditional random field over
hashed features; one of them is what Copydesk's lists and patterns find, so the model corrects those rather than starting anew.
This file is written by \`${command}\`; do not edit it.

| | |
|---|---|
| size | ${bytes.length.toLocaleString("en")} bytes |
| sha256 | \`${createHash("sha256").update(bytes).digest("hex")}\` |
| features kept | ${features.toLocaleString("en")} |
| settings | ${Object.entries(settings)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ")} |

## Learned from

${articles.toLocaleString("en")} texts. No text of them is in this repository; the model holds weights only.

- **worldwide** (stanfordnlp/en-worldwide-newswire): hand-annotated newswire of some 50 countries, no licence stated. One article in
  eight is learned in capitals too.
- **wikigold**: Wikipedia, CC BY 4.0.
- **CrossNER politics**: Wikipedia, MIT.

## Knows from lists

Clusters of ${words.toLocaleString("en")} words (Brown clusters over news; k-means over GloVe vectors, PDDL), and hashes of names:

${lists.map(({ name, size }) => `- ${name}: ${size.toLocaleString("en")}`).join("\n")}

Companies from FinanceDatabase (MIT) and PDDL lists; universities, parties and clubs CC0 or MIT; places GeoNames (CC BY 4.0);
given names and surnames CC0 and Unlicense.

## Scores

Exact spans on raw text, in percent: precision, recall, F1. Cross-validation is by outlet inside the training set; no model saw
the outlets it is scored on. \`npm run evaluate -- --data DIR\` prints the same for the product as a whole.

${scores.map(section).join("\n")}`;
}

function section({ title, tally }: Scored): string {
  const rows = [...tally]
    .filter(([measure]) => !measure.endsWith("overlap"))
    .map(([measure, count]) => {
      const { precision, recall, f1 } = scoreOf(count);
      const cells = [precision, recall, f1].map((share) => (100 * share).toFixed(1));
      return `| ${measure} | ${cells.join(" | ")} | ${count.gold} |`;
    });
  return `### ${title}\n\n| | P | R | F1 | gold |\n|---|---|---|---|---|\n${rows.join("\n")}\n`;
}
