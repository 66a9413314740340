import { Kernel } from "../tagger/kernel";
import { SequenceDecoder } from "../tagger/sequenceDecoder";
import type { SequenceModel } from "../tagger/sequenceModel";
import type { Run } from "../tagger/templateGrid";
import { TemplateScorer } from "../tagger/templateScorer";
import { WeightTable } from "../tagger/weightTable";
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

/** Roles in the making. */
type Found = {
  readonly [Key in keyof Roles]: Roles[Key] extends readonly TokenRange[] ? TokenRange[] : Roles[Key];
};

/** Tokens at either end of a long quotation that the labeller looks at: what stands between them has the same role. */
const EDGES = { first: 4, last: 3 };
/** Most tokens that are labelled as one sequence; a longer paragraph is cut. */
const LONGEST = 2048;
/** Paragraphs are scored together up to so many tokens: few enough for their sums to stay near at hand. */
const TOGETHER = 512;

/** Tokens that are labelled as one sequence. */
interface Part {
  readonly runs: readonly Run[];
  /** Tokens of all runs. */
  readonly rows: number;
  /** Ends the last of them, or what is left out behind it. */
  readonly end: number;
}

/** Labels what is source, cue and content with a trained model, paragraph by paragraph. */
export class RoleLabeller {
  private readonly scorer: TemplateScorer;
  private readonly decoder: SequenceDecoder;

  constructor(model: SequenceModel) {
    const kernel = new Kernel();
    const weights = new WeightTable(kernel, model, model.labels.length);
    this.scorer = new TemplateScorer(kernel, ROLE_TEMPLATES, weights, LONGEST);
    this.decoder = new SequenceDecoder(kernel, model, LONGEST);
  }

  label(reading: Reading, traits: Traits): Roles {
    const { length } = reading.words;
    const roles: Found = {
      sources: [],
      cues: [],
      contents: [],
      sourceOdds: new Float32Array(length),
      contentOdds: new Float32Array(length),
    };
    const columns = COLUMNS.map((column) => traits[column]);
    for (const parts of batchesOf(partsToLabel(reading, traits))) this.labelParts(columns, parts, roles);
    return roles;
  }

  private labelParts(columns: readonly Uint32Array[], parts: readonly Part[], roles: Found): void {
    let sums = this.scorer.score(
      columns,
      parts.flatMap(({ runs }) => runs),
    );
    for (const { runs, rows, end } of parts) {
      const tokens = tokensOf(runs, rows);
      const path = this.decoder.bestPath(sums, rows);
      addSpans(roles, tokens, end, path);
      addOdds(roles, tokens, end, this.decoder.readShares(sums, rows));
      sums += rows * this.scorer.rowBytes;
    }
  }
}

/** The parts of an article that have something to label, each a paragraph or a piece of a long one. */
function partsToLabel(reading: Reading, traits: Traits): Part[] {
  const parts: Part[] = [];
  for (const { firstToken, endToken } of reading.text.paragraphs) {
    if (!mayAttribute(traits, firstToken, endToken)) continue;
    for (let first = firstToken; first < endToken; first += LONGEST) {
      const end = Math.min(first + LONGEST, endToken);
      const runs = labelledRuns(reading, { first, end }, { first: firstToken, end: endToken });
      parts.push({ runs, rows: runs.reduce((sum, run) => sum + run.end - run.first, 0), end });
    }
  }
  return parts;
}

/** Parts that are scored together. */
function batchesOf(parts: readonly Part[]): Part[][] {
  const batches: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    if (part.rows > room) {
      batches.push([]);
      room = TOGETHER;
    }
    batches.at(-1)!.push(part);
    room -= part.rows;
  }
  return batches;
}

function tokensOf(runs: readonly TokenRange[], rows: number): Int32Array {
  const tokens = new Int32Array(rows);
  let at = 0;
  for (const { first, end } of runs) for (let token = first; token < end; token++) tokens[at++] = token;
  return tokens;
}

/** Adds the spans of the best labels of some tokens. A token stands for those up to the next one too, the last for those before `end`. */
function addSpans(
  { sources, cues, contents }: Found,
  tokens: Int32Array,
  end: number,
  path: Uint8Array,
): void {
  const kinds = [sources, cues, contents];
  for (let i = 0; i < tokens.length; i++) {
    const label = path[i]!;
    if (label === 0) continue;
    const next = tokens[i + 1] ?? end;
    const kind = kinds[(label - 1) >> 1]!;
    if (label % 2 === 1) kind.push({ first: tokens[i]!, end: next });
    else kind[kind.length - 1] = { first: kind.at(-1)!.first, end: next };
  }
}

/** Adds how likely some tokens are part of a source and of a content, by the shares of all labels. */
function addOdds(
  { sourceOdds, contentOdds }: Found,
  tokens: Int32Array,
  end: number,
  shares: Float32Array,
): void {
  const width = shares.length / tokens.length;
  for (let i = 0, at = 0; i < tokens.length; i++, at += width) {
    const next = tokens[i + 1] ?? end;
    for (let k = tokens[i]!; k < next; k++) {
      sourceOdds[k] = shares[at + 1]! + shares[at + 2]!;
      contentOdds[k] = shares[at + 5]! + shares[at + 6]!;
    }
  }
}

/** Without a quotation, a reporting word and a find of the rules a paragraph has nothing to label. */
function mayAttribute({ mark, cue, rule }: Traits, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (mark[i]! || cue[i]! > 2 || rule[i]!) return true;
  return false;
}

/**
 * Runs of the tokens of a part of a paragraph, without the inner ones of long quotations; they see what is around them `within` the
 * paragraph.
 */
export function labelledRuns(
  { regions, regionAt }: Reading,
  { first, end }: TokenRange,
  within: TokenRange,
): Run[] {
  const runs: Run[] = [];
  let from = first;
  for (let i = first; i < end; i++) {
    const index = regionAt[i]!;
    if (index < 0) continue;
    const region = regions[index]!;
    if (i !== region.first + EDGES.first - 1) continue;
    const next = Math.min(end, region.end) - EDGES.last;
    if (next <= i + 1) continue;
    runs.push({ first: from, end: i + 1, within });
    from = next;
    i = next - 1;
  }
  runs.push({ first: from, end, within });
  return runs;
}
