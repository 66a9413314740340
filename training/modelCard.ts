import { createHash } from "node:crypto";
import { NAME_FACTS } from "../src/mentions/nameFacts";
import type { NameModel } from "../src/tagger/nameModel";
import type { PhraseLists } from "../src/tagger/phraseLists";
import { scoreOf, type Tally } from "./count";
import type { Settings } from "./fitSequence";

/** What a set of articles scored: a heading for people, and the counts. */
export interface Scored {
  readonly title: string;
  readonly tally: Tally;
}

export interface CardFacts {
  readonly bytes: Uint8Array;
  readonly command: string;
  readonly articles: number;
  readonly model: NameModel;
  readonly settings: Settings;
  readonly scores: readonly Scored[];
}

/** The card that stands beside the model: from what, how and how well. Written by training only. */
export function modelCard({
  bytes,
  command,
  articles,
  model: { first, second, lists, words },
  settings,
  scores,
}: CardFacts): string {
  return `# Model card: names

\`names.model\` labels people, organizations and places in English news. It holds two linear-chain conditional random fields over
hashed features. The first sees what Copydesk's lists and patterns find, so it corrects those rather than starting anew; the second
looks again, where the first is not sure, with what the first found in the rest of the article. Then a logistic regression over
${NAME_FACTS} facts of each name that was found weighs all names of the article together: it says which stand, and of which type.
[What each idea brings](IDEAS.md) is measured apart.
This file is written by \`${command}\`; do not edit it.

| | |
|---|---|
| size | ${bytes.length.toLocaleString("en")} bytes |
| sha256 | \`${createHash("sha256").update(bytes).digest("hex")}\` |
| features kept | ${first.features.length.toLocaleString("en")} in the first look, ${second.features.length.toLocaleString("en")} in the second |
| settings | ${Object.entries(settings)
    .map(([name, value]) => `${name} ${[value].flat().join(" ")}`)
    .join(", ")} |

## Learned from

${articles.toLocaleString("en")} texts. No text of them is in this repository; the model holds weights only.

- **worldwide** (stanfordnlp/en-worldwide-newswire): hand-annotated newswire of some 50 countries, no licence stated. One article in
  eight is learned in capitals too.
- **wikigold**: Wikipedia, CC BY 4.0, at a lower weight.
- **CrossNER politics**: Wikipedia, MIT, at a lower weight.
- **GUM**, ten genres that are not news: CC BY or CC BY-SA by genre, at a lower weight.

## Knows from lists

Clusters of ${words.size.toLocaleString("en")} words (Brown clusters over news; k-means over GloVe vectors, PDDL), and hashes of names:

${kindsTable(lists)}

Listed companies come from FinanceDatabase (MIT) and PDDL lists; listed institutions, parties, teams and outlets are CC0 or MIT;
towns GeoNames (CC BY 4.0); given and family names CC0 and Unlicense. The rest was written for this project and stands in
\`training/lists/\`.

## Scores

Exact spans on raw text, in percent: precision, recall, F1. Cross-validation is by outlet inside the training set; no model saw
the outlets it is scored on. \`npm run evaluate -- --data DIR\` prints the same for the product as a whole.

${scores.map(section).join("\n")}`;
}

function kindsTable({ kindNames, kinds }: PhraseLists): string {
  return kindNames
    .map((name, kind) => {
      const size = kinds.reduce((sum, bits) => sum + ((bits >>> kind) & 1), 0);
      return `- ${name}: ${size.toLocaleString("en")}`;
    })
    .join("\n");
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
