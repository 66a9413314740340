import { decodeSequence } from "../tagger/decodeSequence";
import type { LabelMarginals } from "../tagger/labelMarginals";
import type { SequenceModel } from "../tagger/sequenceModel";
import type { TemplateScorer } from "../tagger/templateScorer";
import { gridOf, REACH } from "../tagger/templates";
import type { Reading, TokenRange } from "./reading";
import { COLUMNS, type Traits } from "./tokenTraits";

/** What the trained labeller makes of an article. Ranges are in text order and end with their paragraph. */
export interface Roles {
  readonly sources: readonly TokenRange[];
  readonly cues: readonly TokenRange[];
  readonly contents: readonly TokenRange[];
  /** How likely each token is part of a source, and of a content. */
  readonly sourceOdds: Float32Array;
  readonly contentOdds: Float32Array;
}

/** Roles in the making. */
type Found = {
  readonly [Key in keyof Roles]: Roles[Key] extends readonly TokenRange[] ? TokenRange[] : Roles[Key];
};

/** Tokens at either end of a long quotation that the labeller looks at: what stands between them has the same role. */
const EDGES = { first: 4, last: 3 };

/** `scorer` and `marginals` are those of the model. */
export function labelRoles(
  reading: Reading,
  traits: Traits,
  model: SequenceModel,
  scorer: TemplateScorer,
  marginals: LabelMarginals,
): Roles {
  const { length } = reading.words;
  const roles: Found = {
    sources: [],
    cues: [],
    contents: [],
    sourceOdds: new Float32Array(length),
    contentOdds: new Float32Array(length),
  };
  const paragraphs = reading.text.paragraphs
    .map(({ firstToken: first, endToken: end }) => ({ first, end }))
    .filter((paragraph) => mayAttribute(traits, paragraph));
  const labelled = paragraphs.map((paragraph) => labelledTokens(reading, paragraph));
  const grid = gridOf(
    COLUMNS.map((column) => traits[column]),
    paragraphs,
  );
  const sums = scorer.score(grid, gridRows(paragraphs, labelled));
  let from = 0;
  labelled.forEach((tokens, index) => {
    const to = from + tokens.length * model.labels.length;
    const own = sums.subarray(from, to);
    from = to;
    const path = decodeSequence(model, own, tokens.length);
    const shares = marginals.read(own, tokens.length);
    addRoles(roles, tokens, paragraphs[index]!.end, path, shares);
  });
  return roles;
}

/** The rows of the labelled tokens in a grid of the paragraphs. */
function gridRows(paragraphs: readonly TokenRange[], labelled: readonly Int32Array[]): Int32Array {
  const rows = new Int32Array(labelled.reduce((sum, { length }) => sum + length, 0));
  let top = 0;
  let at = 0;
  paragraphs.forEach(({ first, end }, index) => {
    for (const token of labelled[index]!) rows[at++] = top + token - first;
    top += end - first + REACH;
  });
  return rows;
}

/** Adds what a paragraph that ends before the token `end` tells: the best labels of its labelled tokens and the shares of all labels. */
function addRoles(
  { sources, cues, contents, sourceOdds, contentOdds }: Found,
  tokens: Int32Array,
  end: number,
  path: Uint8Array,
  shares: Float32Array,
): void {
  const kinds = [sources, cues, contents];
  const width = shares.length / tokens.length;
  for (let i = 0, at = 0; i < tokens.length; i++, at += width) {
    const token = tokens[i]!;
    const next = tokens[i + 1] ?? end;
    for (let k = token; k < next; k++) {
      sourceOdds[k] = shares[at + 1]! + shares[at + 2]!;
      contentOdds[k] = shares[at + 5]! + shares[at + 6]!;
    }
    const label = path[i]!;
    if (label === 0) continue;
    const kind = kinds[(label - 1) >> 1]!;
    if (label % 2 === 1) kind.push({ first: token, end: next });
    else kind[kind.length - 1] = { first: kind.at(-1)!.first, end: next };
  }
}

/** Without a quotation, a reporting word and a find of the rules a paragraph has nothing to label. */
function mayAttribute({ mark, cue, rule }: Traits, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (mark[i]! || cue[i]! > 2 || rule[i]!) return true;
  return false;
}

/** The tokens of a paragraph without the inner ones of long quotations. */
export function labelledTokens({ regions, regionAt }: Reading, { first, end }: TokenRange): Int32Array {
  const tokens: number[] = [];
  for (let i = first; i < end; i++) {
    tokens.push(i);
    const region = regions[regionAt[i]!];
    if (region && i === region.first + EDGES.first - 1)
      i = Math.max(i, Math.min(end, region.end) - EDGES.last - 1);
  }
  return Int32Array.from(tokens);
}
