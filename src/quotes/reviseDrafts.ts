import { LabelMarginals } from "../tagger/labelMarginals";
import type { QuoteModel } from "../tagger/quoteModel";
import { TemplateScorer } from "../tagger/templateScorer";
import type { Draft } from "./draft";
import { joinContent, type Piece } from "./joinContent";
import { labelRoles, type Roles } from "./labelRoles";
import { listCandidates } from "./listCandidates";
import { overlapping, type Reading } from "./reading";
import { ROLE_TEMPLATES } from "./roleFeatures";
import { type Choice, SourceChoices } from "./sourceChoices";
import { SourceRanker } from "./sourceRanker";
import { type SourcedPiece, toDrafts } from "./toDrafts";
import { readTraits } from "./tokenTraits";
import { WordLookup } from "./wordTraits";

/** The source of the rules stands unless another is likelier by this much, in natural logarithms of odds. */
const BENEFIT_OF_DOUBT = 0.4;

/** A piece of content with all who may have said it. */
export interface OpenPiece {
  readonly piece: Piece;
  readonly choices: readonly Choice[];
}

/** Reads quotes with a trained model that sees what the rules find. Keeps what it knows of words between articles. */
export class QuoteReader {
  private readonly lookup: WordLookup;
  private readonly scorer: TemplateScorer;
  private readonly marginals: LabelMarginals;
  private readonly ranker: SourceRanker;

  constructor(private readonly model: QuoteModel) {
    this.lookup = new WordLookup(model.words);
    this.scorer = new TemplateScorer(ROLE_TEMPLATES, model.roles, model.roles.labels.length);
    this.marginals = new LabelMarginals(model.roles);
    this.ranker = new SourceRanker(model.sources);
  }

  /** The attributions of the rules as the model corrects them. */
  revise(reading: Reading, drafts: readonly Draft[]): Draft[] {
    const { roles, pieces } = this.open(reading, drafts);
    const sourced = pieces.map(({ piece, choices }) => this.choose(piece, choices));
    return [...drafts.filter(({ settled }) => settled), ...toDrafts(reading, drafts, roles, sourced)];
  }

  /** The pieces of an article before their sources are chosen. */
  open(reading: Reading, drafts: readonly Draft[]): { roles: Roles; pieces: OpenPiece[] } {
    const traits = readTraits(reading, drafts, this.lookup);
    const roles = labelRoles(reading, traits, this.model.roles, this.scorer, this.marginals);
    const pieces = joinContent(reading, drafts, roles);
    const candidates = listCandidates(reading, traits, drafts, roles);
    const choices = new SourceChoices(reading, traits, roles, pieces, candidates);
    return { roles, pieces: pieces.map((piece) => ({ piece, choices: choices.of(piece) })) };
  }

  private choose(piece: Piece, choices: readonly Choice[]): SourcedPiece {
    const temperature = this.model.temperatures[piece.kind] ?? 1;
    const scores = this.ranker.score(choices, piece.kind).map((score) => score / temperature);
    const top = Math.max(...scores);
    const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
    const rule = piece.draft?.source;
    const ruled = choices.findIndex(({ candidate }) => rule && candidate && overlapping(candidate, rule));
    const best = ruled >= 0 && scores[ruled]! > top - BENEFIT_OF_DOUBT ? ruled : scores.indexOf(top);
    return { piece, source: choices[best]!.candidate, confidence: Math.exp(scores[best]! - top) / total };
  }
}
