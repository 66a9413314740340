import type { QuoteModel } from "../tagger/quoteModel";
import type { Draft } from "./draft";
import { innerStart } from "./innerSource";
import { joinContent, type Piece } from "./joinContent";
import { type Candidate, listCandidates } from "./listCandidates";
import { overlapping, type Reading } from "./reading";
import { RoleLabeller, type Roles } from "./roleLabeller";
import { type Choices, factColumns, SourceChoices } from "./sourceChoices";
import { SourceRanker } from "./sourceRanker";
import { type SourcedPiece, toDrafts } from "./toDrafts";
import { TraitReader } from "./tokenTraits";

/** The source of the rules stands unless another is likelier by this much, in natural logarithms of odds. */
const BENEFIT_OF_DOUBT = 0.4;

/** Reads quotes with a trained model that sees what the rules find. Keeps what it knows of words between articles. */
export class QuoteReader {
  private readonly traits: TraitReader;
  private readonly labeller: RoleLabeller;
  private readonly ranker: SourceRanker;
  private readonly facts = factColumns();
  private readonly temperatures: readonly number[];

  /** The model itself is not kept: most of it lies in the kernels. */
  constructor({ words, roles, sources, temperatures }: QuoteModel) {
    this.traits = new TraitReader(words);
    this.labeller = new RoleLabeller(roles);
    this.ranker = new SourceRanker(sources);
    this.temperatures = temperatures;
  }

  /** The attributions of the rules as the model corrects them. */
  revise(reading: Reading, drafts: readonly Draft[]): Draft[] {
    const { roles, choices } = this.open(reading, drafts);
    const sourced: SourcedPiece[] = [];
    for (const some of choices) sourced.push(...this.choose(reading, some));
    return [...drafts.filter(({ settled }) => settled), ...toDrafts(reading, drafts, roles, sourced)];
  }

  /** The pieces of an article in order, some at a time, before their sources are chosen; good until the next article is opened. */
  open(reading: Reading, drafts: readonly Draft[]): { roles: Roles; choices: Iterable<Choices> } {
    const traits = this.traits.read(reading, drafts);
    const roles = this.labeller.label(reading, traits);
    const pieces = joinContent(reading, drafts, roles);
    const candidates = listCandidates(reading, traits, drafts, roles);
    const choices = new SourceChoices(reading, traits, roles, pieces, candidates, this.facts);
    return { roles, choices: choices.batches() };
  }

  /** The likeliest source of each piece. */
  private choose(reading: Reading, choices: Choices): SourcedPiece[] {
    const all = this.ranker.score(choices);
    return choices.pieces.map((piece, index) => {
      const first = choices.begins[index]!;
      const candidates = choices.candidates.slice(first, choices.begins[index + 1]!);
      const scores = candidates.map((_, i) => all[first + i]!);
      scores.push(all[choices.candidates.length + index]!);
      const sure = piece.draft !== null && innerStart(reading, piece.draft) >= 0;
      return chooseSource(piece, candidates, scores, this.temperatures[piece.kind]!, sure);
    });
  }
}

/** The best of some candidates and of nobody, whose score is the last; the source of the rules where they are `sure`, or no other is much likelier. */
function chooseSource(
  piece: Piece,
  candidates: readonly Candidate[],
  scores: readonly number[],
  temperature: number,
  sure: boolean,
): SourcedPiece {
  const top = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp((score - top) / temperature), 0);
  const rule = piece.draft?.source;
  const ruled = candidates.findIndex((candidate) => rule && overlapping(candidate, rule));
  const stands = ruled >= 0 && (sure || scores[ruled]! > top - BENEFIT_OF_DOUBT * temperature);
  const best = stands ? ruled : scores.indexOf(top);
  const confidence = Math.exp((scores[best]! - top) / temperature) / total;
  const known = sure && stands ? piece.draft!.confidence : 0;
  return { piece, source: candidates[best] ?? null, confidence: Math.max(known, confidence) };
}
