import { decodeSequence } from "../tagger/decodeSequence";
import type { LabelMarginals } from "../tagger/labelMarginals";
import type { SequenceModel } from "../tagger/sequenceModel";
import type { TemplateScorer } from "../tagger/templateScorer";
import type { Reading, TokenRange } from "./reading";
import { ROLE_TEMPLATES } from "./roleFeatures";
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
  const roles = {
    sources: [] as TokenRange[],
    cues: [] as TokenRange[],
    contents: [] as TokenRange[],
    sourceOdds: new Float32Array(length),
    contentOdds: new Float32Array(length),
  };
  const kinds = [roles.sources, roles.cues, roles.contents];
  const width = model.labels.length;
  for (const { firstToken: first, endToken: end } of reading.text.paragraphs) {
    if (!mayAttribute(traits, first, end)) continue;
    const tokens = labelledTokens(reading, { first, end });
    const scores = scoreTokens(traits, tokens, { first, end }, model, scorer);
    const labels = decodeSequence(model, scores, tokens.length);
    marginals.overwrite(scores, tokens.length);
    tokens.forEach((token, i) => {
      const next = tokens[i + 1] ?? end;
      roles.sourceOdds.fill(scores[i * width + 1]! + scores[i * width + 2]!, token, next);
      roles.contentOdds.fill(scores[i * width + 5]! + scores[i * width + 6]!, token, next);
      const label = labels[i]!;
      if (label === 0) return;
      const kind = kinds[(label - 1) >> 1]!;
      if (label % 2 === 1) kind.push({ first: token, end: next });
      else kind[kind.length - 1] = { first: kind.at(-1)!.first, end: next };
    });
  }
  return roles;
}

/** Without a quotation, a reporting word and a find of the rules a paragraph has nothing to label. */
function mayAttribute({ mark, cue, rule }: Traits, first: number, end: number): boolean {
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

function scoreTokens(
  traits: Traits,
  tokens: Int32Array,
  { first, end }: TokenRange,
  { labels, scale }: SequenceModel,
  scorer: TemplateScorer,
): Float32Array {
  const columns = COLUMNS.map((column) => traits[column]);
  const grid = ROLE_TEMPLATES.grid(columns, first, end);
  const sums = new Int32Array(tokens.length * labels.length);
  for (let i = 0; i < tokens.length; i++) scorer.add(grid, tokens[i]! - first, sums, i * labels.length);
  const scores = new Float32Array(sums.length);
  for (let i = 0; i < sums.length; i++) scores[i] = sums[i]! * scale;
  return scores;
}
