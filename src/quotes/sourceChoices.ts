import { combine } from "../tagger/hash";
import { howTold } from "./draft";
import type { Piece } from "./joinContent";
import type { Candidate } from "./listCandidates";
import { firstEndingAfter, overlapping, type Reading, type TokenRange } from "./reading";
import type { Roles } from "./roleLabeller";
import { FACT } from "./sourceFeatures";
import { distance, type Traits } from "./tokenTraits";

/** Who may be the source of some pieces, those of one piece after those of the other; nobody, null, ends each. */
export interface Choices {
  readonly pieces: readonly Piece[];
  readonly candidates: readonly (Candidate | null)[];
  /** Index of the first choice of each piece; one more ends the last. */
  readonly begins: readonly number[];
  /** What the ranker looks at: a column for each fact of `FACT`, a row a choice. */
  readonly facts: readonly Uint32Array[];
}

/** Most candidates before and after a piece, and how far they may stand from it, in tokens. */
const MOST = { before: 12, after: 6, tokens: 250 };
/** How many paragraphs back a found source, and a mere name, may stand. */
const BACK = { found: 2, name: 1 };
const FACTS = Object.keys(FACT).length;
/** Pieces whose choices are listed together: few enough for their facts to stay near at hand. */
const BATCH = 32;
/** The candidates around a piece, the source that the rules give it, and nobody. */
const MOST_CHOICES = MOST.before + MOST.after + 2;
/** Choices that are listed together. */
export const MOST_LISTED = BATCH * MOST_CHOICES;
/** Longest path that is told apart, in steps. */
const LONGEST_PATH = 9;

const ORIGINS = ["labelled", "ruled", "pronoun", "name", "phrase"];
const [SOURCE, CUE, CONTENT, COMMA, STOP, PARAGRAPH, MAYBE_CUE] = [1, 2, 3, 4, 5, 6, 7];

/** Lists who may be the source of each piece of an article. */
export class SourceChoices {
  /** What a reader meets on the way from a source to a content. */
  private readonly scene: Uint8Array;
  private readonly paragraphAt: Int32Array;
  /** The facts of a batch, row after row. */
  private readonly rows = new Uint32Array(MOST_LISTED * FACTS);
  /** Those of the piece and of the candidate that are read. */
  private readonly shared = new Uint32Array(FACTS);
  private readonly facts = new Uint32Array(FACTS);

  constructor(
    private readonly reading: Reading,
    private readonly traits: Traits,
    roles: Roles,
    private readonly pieces: readonly Piece[],
    private readonly candidates: readonly Candidate[],
  ) {
    const { length } = reading.words;
    this.paragraphAt = new Int32Array(length);
    this.scene = new Uint8Array(length);
    const { cue } = traits;
    for (let i = 0; i < length; i++) this.scene[i] = sceneOf(reading.words[i]!, cue[i]!);
    reading.text.paragraphs.forEach(({ firstToken, endToken }, index) => {
      this.paragraphAt.fill(index, firstToken, endToken);
      if (firstToken > 0 && this.scene[firstToken] !== COMMA) this.scene[firstToken] = PARAGRAPH!;
    });
    for (const { first, end } of roles.sources) this.scene.fill(SOURCE!, first, end);
    for (const { first, end } of roles.cues) this.scene.fill(CUE!, first, end);
    for (const { first, end } of pieces) this.scene.fill(CONTENT!, first, end);
  }

  /** The choices for all pieces in order, some pieces at a time. */
  *batches(): Generator<Choices> {
    for (let i = 0; i < this.pieces.length; i += BATCH) yield this.of(this.pieces.slice(i, i + BATCH));
  }

  private of(pieces: readonly Piece[]): Choices {
    const candidates: (Candidate | null)[] = [];
    const begins = [0];
    for (const piece of pieces) {
      const near = this.near(piece);
      this.readFacts(piece, near, candidates.length);
      for (const candidate of near) candidates.push(candidate);
      candidates.push(null);
      begins.push(candidates.length);
    }
    const facts = columnsOf(this.rows, candidates.length);
    return { pieces, candidates, begins, facts };
  }

  /** Fills the rows of a piece from `row` on: one for each candidate, and one for nobody. */
  private readFacts(piece: Piece, near: readonly Candidate[], row: number): void {
    const { rows, shared, facts } = this;
    this.readPiece(shared, piece, near);
    const before = near.findLastIndex(({ origin, end }) => origin === "labelled" && end <= piece.first);
    const after = near.findIndex(({ origin, first }) => origin === "labelled" && first >= piece.end);
    near.forEach((candidate, index) => {
      facts.set(shared);
      this.readCandidate(facts, piece, candidate);
      facts[FACT.nearest] = index === before ? 1 : index === after ? 2 : 3;
      rows.set(facts, (row + index) * FACTS);
    });
    shared[FACT.nearest] = (before >= 0 ? 1 : 0) + (after >= 0 ? 2 : 0);
    rows.set(shared, (row + near.length) * FACTS);
  }

  /** The candidates around a piece, and the source that the rules give it. */
  private near(piece: Piece): Candidate[] {
    const { candidates } = this;
    const rule = piece.draft?.source ?? null;
    const found: Candidate[] = [];
    const middle = firstEndingAfter(candidates, piece.first);
    for (let i = middle - 1; i >= 0 && found.length < MOST.before; i--) {
      if (piece.first - candidates[i]!.end > MOST.tokens) break;
      if (this.isOpen(piece, candidates[i]!, rule)) found.push(candidates[i]!);
    }
    found.reverse();
    const before = found.length;
    for (let i = middle; i < candidates.length && found.length - before < MOST.after; i++) {
      if (candidates[i]!.first - piece.end > MOST.tokens) break;
      if (this.isOpen(piece, candidates[i]!, rule)) found.push(candidates[i]!);
    }
    const ruled = rule && candidates[firstEndingAfter(candidates, rule.first)];
    if (ruled && overlapping(ruled, rule) && !overlapping(ruled, piece) && !found.includes(ruled)) {
      if (ruled.first < piece.first) found.unshift(ruled);
      else found.push(ruled);
    }
    return found;
  }

  private isOpen(piece: Piece, candidate: Candidate, rule: TokenRange | null): boolean {
    if (overlapping(candidate, piece)) return false;
    const back = this.paragraphAt[piece.first]! - this.paragraphAt[candidate.first]!;
    if (back === 0 || (rule && overlapping(candidate, rule))) return true;
    const { origin } = candidate;
    if (origin === "labelled") return back >= -1 && back <= BACK.found;
    return back > 0 && back <= (origin === "ruled" ? BACK.found : origin === "name" ? BACK.name : 0);
  }

  private readPiece(facts: Uint32Array, piece: Piece, near: readonly Candidate[]): void {
    const { reading, traits } = this;
    const { draft, first, end } = piece;
    facts.fill(0);
    const unit = reading.unitAt[first]!;
    const units = [unit, reading.unitAt[end - 1]!];
    const labelled = near.some(
      (one) => one.origin === "labelled" && units.includes(reading.unitAt[one.first]!),
    );
    facts[FACT.told] = draft ? howTold(draft) : 0;
    facts[FACT.sure] = draft ? Math.round(draft.confidence * 10) : 0;
    facts[FACT.hasRule] = draft?.source ? 1 : 0;
    facts[FACT.labelled] = labelled ? 1 : 0;
    facts[FACT.choices] = Math.min(4, near.length);
    facts[FACT.contentMarked] = reading.regionAt[first]! >= 0 ? 1 : 0;
    facts[FACT.contentOpens] = reading.units[unit]!.first === first ? 1 : 0;
    facts[FACT.contentBefore] = traits.word[first - 1] ?? 0;
    facts[FACT.contentAfter] = traits.word[end] ?? 0;
    facts[FACT.contentLength] = Math.min(20, end - first);
    facts[FACT.speech] = piece.kind;
    facts[FACT.contentOdds] = Math.round(piece.odds * 5);
  }

  private readCandidate(facts: Uint32Array, piece: Piece, candidate: Candidate): void {
    const { reading, traits } = this;
    const { first, end, origin } = candidate;
    const before = end <= piece.first;
    const unit = reading.unitAt[first]!;
    const sentences = unit - reading.unitAt[before ? piece.first : piece.end - 1]!;
    const name = traits.name[first]! || traits.name[end - 1]!;
    const rule = piece.draft?.source;
    facts[FACT.origin] = 1 + ORIGINS.indexOf(origin);
    facts[FACT.odds] = Math.round(candidate.odds * 5);
    facts[FACT.ruled] = rule && overlapping(candidate, rule) ? 1 : 0;
    facts[FACT.side] = before ? 1 : 2;
    facts[FACT.far] = distance(before ? piece.first - end : first - piece.end);
    facts[FACT.sentence] = Math.min(3, Math.abs(sentences));
    facts[FACT.paragraph] = 2 + this.paragraphAt[piece.first]! - this.paragraphAt[first]!;
    facts[FACT.kind] = origin === "pronoun" ? 1 : name ? 2 + name : 0;
    facts[FACT.pronoun] = origin === "pronoun" || end - first === 1 ? traits.word[first]! : 0;
    facts[FACT.head] = traits.word[end - 1]!;
    facts[FACT.lead] = traits.word[first]!;
    facts[FACT.before] = traits.word[first - 1] ?? 0;
    facts[FACT.after] = traits.word[end] ?? 0;
    facts[FACT.afterClass] = traits.class[end] ?? 0;
    facts[FACT.verbBefore] = traits.verb[first - 1] ?? 0;
    facts[FACT.verbAfter] = traits.verb[end] ?? 0;
    facts[FACT.quoted] = reading.regionAt[first]! >= 0 ? 1 : 0;
    facts[FACT.opens] = reading.units[unit]!.first === first ? 1 : 0;
    facts[FACT.inContent] = this.scene[first] === CONTENT ? 1 : 0;
    facts[FACT.length] = Math.min(5, end - first);
    if (before) this.readPath(facts, end, piece.first);
    else this.readPath(facts, piece.end, first);
  }

  /** What stands between a candidate and a piece, runs of the same taken as one. */
  private readPath(facts: Uint32Array, from: number, to: number): void {
    let path = 1;
    let last = 0;
    let steps = 0;
    let cues = 0;
    let cue = 0;
    for (let i = from; i < to && steps < LONGEST_PATH; i++) {
      const step = this.scene[i]!;
      if (step === 0 || (step === PARAGRAPH && i === from)) continue;
      if (step === CUE || step === MAYBE_CUE) {
        cues++;
        cue = this.traits.word[i]!;
      }
      if (step === last) continue;
      path = combine(path, step);
      last = step;
      steps++;
    }
    facts[FACT.path] = path;
    facts[FACT.pathCue] = cue;
    facts[FACT.pathCues] = Math.min(2, cues);
  }
}

/** The columns of some rows of facts that stand one after the other. */
function columnsOf(rows: Uint32Array, count: number): Uint32Array[] {
  return Array.from({ length: FACTS }, (_, fact) => {
    const column = new Uint32Array(count);
    for (let row = 0, at = fact; row < count; row++, at += FACTS) column[row] = rows[at]!;
    return column;
  });
}

function sceneOf(word: string, cue: number): number {
  if (word === ",") return COMMA!;
  if (word.length === 1 && ".;:?!".includes(word)) return STOP!;
  return cue >= 4 ? MAYBE_CUE! : 0;
}
