import { createHash } from "node:crypto";
import type { QuoteModel } from "../src/tagger/quoteModel";
import type { ReliabilityRow } from "./calibrate";
import { scoreOf, type Tally } from "./count";
import { ROLE_LEAST, ROLE_SETTINGS } from "./fitRoles";
import { SOURCE_LEAST, SOURCE_SETTINGS } from "./fitSources";

/** What the rules alone and the trained reader score on the same articles. */
interface Compared {
  readonly title: string;
  readonly rules: Tally;
  readonly learned: Tally;
}

export interface QuotesCardFacts {
  readonly bytes: Uint8Array;
  readonly model: QuoteModel;
  readonly articles: number;
  readonly scores: readonly Compared[];
  readonly reliability: readonly { readonly name: string; readonly rows: readonly ReliabilityRow[] }[];
}

/** The card that stands beside the model of quotes: from what, how and how well. Written by training only. */
export function quotesCard({ bytes, model, articles, scores, reliability }: QuotesCardFacts): string {
  const { roles, sources, words, temperatures } = model;
  return `# Model card: quotes

\`quotes.model\` corrects what the rules of Copydesk find of quotes. A linear-chain conditional random field over hashed features
labels source, cue and content, paragraph by paragraph; a log-linear ranker chooses the source of each content among names,
pronouns and phrases around it, or nobody. Both see the finding of the rules. What the form of the text settles (transcripts,
signatures, speech after a colon) stays with the rules; a quotation is speech as a whole or not at all.
This file is written by \`npm run train -- --data DIR --only quotes\`; do not edit it.

| | |
|---|---|
| size | ${count(bytes.length)} bytes |
| sha256 | \`${createHash("sha256").update(bytes).digest("hex")}\` |
| labeller | ${count(roles.features.length)} features; ${settings(ROLE_SETTINGS)}; seen at least ${ROLE_LEAST.seen} times; weights from ${ROLE_LEAST.weight} |
| ranker | ${count(sources.features.length)} features; ${settings(SOURCE_SETTINGS)}; seen at least ${SOURCE_LEAST.seen} times; weights from ${SOURCE_LEAST.weight} |
| words | ${count(words.size)} with the parts of speech that they take and how often they report |
| temperatures | direct ${temperatures[0]!.toFixed(2)}, mixed ${temperatures[1]!.toFixed(2)}, indirect ${temperatures[2]!.toFixed(2)} |

## Learned from

${count(articles)} articles of the training part of PolNeAR (Newell, Margolin and Ruths 2018): political news of seven American publishers,
2015 and 2016, attributions annotated by hand; no licence stated. Parts of speech are those that CoreNLP gave the same articles. No
text of them is in this repository; the model holds weights, and words with counts turned into classes. The development part was
never learned from.

## Scores

Percent, F1, by rules alone and with the model; precision and recall are those with the model. In the cross-validation no model has
seen the articles that it is scored on. The ranker learns from labels of articles that the labeller had not seen.
GUM news follows other guidelines: many quotations are not annotated there.

${scores.map(section).join("\n")}
## Confidence

How sure the ranker is of the source (after one temperature per kind) against how often it is right, in the cross-validation, for
content that is content in the annotation too.

${reliability.map(({ name, rows }) => reliabilityTable(name, rows)).join("\n")}`;
}

function count(value: number): string {
  return value.toLocaleString("en");
}

function settings(values: Readonly<Record<string, number | readonly number[]>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} ${[value].flat().join(" and ")}`)
    .join(", ");
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function section({ title, rules, learned }: Compared): string {
  const rows = [...learned].map(([measure, counts]) => {
    const { precision, recall, f1 } = scoreOf(counts);
    const before = scoreOf(rules.get(measure)!).f1;
    return `| ${measure} | ${[before, f1, precision, recall].map(percent).join(" | ")} | ${counts.gold} |`;
  });
  return `### ${title}\n\n| | rules | model | P | R | gold |\n|---|---|---|---|---|---|\n${rows.join("\n")}\n`;
}

function reliabilityTable(name: string, rows: readonly ReliabilityRow[]): string {
  const cells = rows
    .filter((row) => row.count > 0)
    .map(
      ({ from, count: many, meanConfidence, right }) =>
        `| ${from === 0 ? "below .4" : `from ${from}`} | ${count(many)} | ${percent(meanConfidence)} | ${percent(right)} |`,
    );
  return `| ${name} | pieces | sure | right |\n|---|---|---|---|\n${cells.join("\n")}\n`;
}
