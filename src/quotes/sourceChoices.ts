import { combine } from "../tagger/hash";
import { howTold } from "./draft";
import type { Piece } from "./joinContent";
import type { Candidate } from "./listCandidates";
import { firstEndingAfter, overlapping, type Reading, type TokenRange } from "./reading";
import type { Roles } from "./roleLabeller";
import { FACT } from "./sourceFeatures";
import { distance, type Traits } from "./tokenTraits";

/** Who may be the source of some pieces, those of one piece after those of the other. */
export interface Choices {
  readonly pieces: readonly Piece[];
  readonly candidates: readonly Candidate[];
  /** Index of the first candidate of each piece; one more ends the last. */
  readonly begins: readonly number[];
  /**
   * What the ranker looks at, a column for each fact of `FACT`: a row a candidate, then a row a piece for the choice that nobody is
   * named, which has the facts of the piece only. Good until the next choices are listed.
   */
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

/** Room for the facts of choices that are listed together. */
export function factColumns(): Uint32Array[] {
  return Array.from({ length: FACTS }, () => new Uint32Array(MOST_LISTED));
}

/** Lists who may be the source of each piece of an article. */
export class SourceChoices {
  /** What a reader meets on the way from a source to a content. */
  private readonly scene: Uint8Array;
  private readonly paragraphAt: Int32Array;

  constructor(
    private readonly reading: Reading,
    private readonly traits: Traits,
    roles: Roles,
    private readonly pieces: readonly Piece[],
    private readonly candidates: readonly Candidate[],
    private readonly facts: readonly Uint32Array[],
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
    const candidates: Candidate[] = [];
    const begins = [0];
    for (const piece of pieces) {
      for (const candidate of this.near(piece)) candidates.push(candidate);
      begins.push(candidates.length);
    }
    const choices = { pieces, candidates, begins, facts: this.facts };
    pieces.forEach((_, index) => {
      this.readFacts(choices, index);
    });
    return choices;
  }

  /** Fills the rows of a piece. */
  private readFacts({ pieces, candidates, begins }: Choices, index: number): void {
    const piece = pieces[index]!;
    const rows = { first: begins[index]!, end: begins[index + 1]! };
    const nobody = candidates.length + index;
    let before = -1;
    let after = -1;
    for (let row = rows.first; row < rows.end; row++) {
      const { origin, first, end } = candidates[row]!;
      if (origin !== "labelled") continue;
      if (end <= piece.first) before = row;
      else if (first >= piece.end && after < 0) after = row;
    }
    for (let row = rows.first; row < rows.end; row++) {
      this.readCandidate(row, piece, candidates[row]!);
      this.facts[FACT.nearest]![row] = row === before ? 1 : row === after ? 2 : 3;
    }
    this.facts[FACT.nearest]![nobody] = (before >= 0 ? 1 : 0) + (after >= 0 ? 2 : 0);
    this.readPiece(piece, candidates, rows, nobody);
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

  private readPiece(piece: Piece, candidates: readonly Candidate[], rows: TokenRange, nobody: number): void {
    const { reading, traits } = this;
    const { draft, first, end } = piece;
    const unit = reading.unitAt[first]!;
    const last = reading.unitAt[end - 1]!;
    const set = (fact: number, value: number): void => {
      const column = this.facts[fact]!;
      column.fill(value, rows.first, rows.end);
      column[nobody] = value;
    };
    let labelled = 0;
    for (let row = rows.first; row < rows.end; row++) {
      const at = reading.unitAt[candidates[row]!.first]!;
      if (candidates[row]!.origin === "labelled" && (at === unit || at === last)) labelled = 1;
    }
    set(FACT.told, draft ? howTold(draft) : 0);
    set(FACT.sure, draft ? Math.round(draft.confidence * 10) : 0);
    set(FACT.hasRule, draft?.source ? 1 : 0);
    set(FACT.labelled, labelled);
    set(FACT.choices, Math.min(4, rows.end - rows.first));
    set(FACT.contentMarked, reading.regionAt[first]! >= 0 ? 1 : 0);
    set(FACT.contentOpens, reading.units[unit]!.first === first ? 1 : 0);
    set(FACT.contentBefore, traits.word[first - 1] ?? 0);
    set(FACT.contentAfter, traits.word[end] ?? 0);
    set(FACT.contentLength, Math.min(20, end - first));
    set(FACT.speech, piece.kind);
    set(FACT.contentOdds, Math.round(piece.odds * 5));
  }

  private readCandidate(row: number, piece: Piece, candidate: Candidate): void {
    const { reading, traits, facts } = this;
    const { first, end, origin } = candidate;
    const before = end <= piece.first;
    const unit = reading.unitAt[first]!;
    const sentences = unit - reading.unitAt[before ? piece.first : piece.end - 1]!;
    const name = traits.name[first]! || traits.name[end - 1]!;
    const rule = piece.draft?.source;
    facts[FACT.origin]![row] = 1 + ORIGINS.indexOf(origin);
    facts[FACT.odds]![row] = Math.round(candidate.odds * 5);
    facts[FACT.ruled]![row] = rule && overlapping(candidate, rule) ? 1 : 0;
    facts[FACT.side]![row] = before ? 1 : 2;
    facts[FACT.far]![row] = distance(before ? piece.first - end : first - piece.end);
    facts[FACT.sentence]![row] = Math.min(3, Math.abs(sentences));
    facts[FACT.paragraph]![row] = 2 + this.paragraphAt[piece.first]! - this.paragraphAt[first]!;
    facts[FACT.kind]![row] = origin === "pronoun" ? 1 : name ? 2 + name : 0;
    facts[FACT.pronoun]![row] = origin === "pronoun" || end - first === 1 ? traits.word[first]! : 0;
    facts[FACT.head]![row] = traits.word[end - 1]!;
    facts[FACT.lead]![row] = traits.word[first]!;
    facts[FACT.before]![row] = traits.word[first - 1] ?? 0;
    facts[FACT.after]![row] = traits.word[end] ?? 0;
    facts[FACT.afterClass]![row] = traits.class[end] ?? 0;
    facts[FACT.verbBefore]![row] = traits.verb[first - 1] ?? 0;
    facts[FACT.verbAfter]![row] = traits.verb[end] ?? 0;
    facts[FACT.quoted]![row] = reading.regionAt[first]! >= 0 ? 1 : 0;
    facts[FACT.opens]![row] = reading.units[unit]!.first === first ? 1 : 0;
    facts[FACT.inContent]![row] = this.scene[first] === CONTENT ? 1 : 0;
    facts[FACT.length]![row] = Math.min(5, end - first);
    if (before) this.readPath(row, end, piece.first);
    else this.readPath(row, piece.end, first);
  }

  /** What stands between a candidate and a piece, runs of the same taken as one. */
  private readPath(row: number, from: number, to: number): void {
    const { facts } = this;
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
    facts[FACT.path]![row] = path;
    facts[FACT.pathCue]![row] = cue;
    facts[FACT.pathCues]![row] = Math.min(2, cues);
  }
}

function sceneOf(word: string, cue: number): number {
  if (word === ",") return COMMA!;
  if (word.length === 1 && ".;:?!".includes(word)) return STOP!;
  return cue >= 4 ? MAYBE_CUE! : 0;
}
