import type { ArticleSummary } from "./articleSummary";
import type { Bearer } from "./bearer";
import { compareStatements, isNearlyVerbatim, type StatementMatch } from "./compareStatements";
import { byPlace, type PlacedQuote, type PlacedStatement } from "./placedQuote";
import type { StatementIndex } from "./statementIndex";

/** Another quote that carries the same statement. */
export interface SameStatement extends PlacedQuote, StatementMatch {}

/** How many quotes of other articles carry the same statement, and how many are nearly the same words from somebody else. */
export interface LinkCounts {
  readonly same: number;
  readonly conflicts: number;
}

interface Same extends StatementMatch {
  readonly statement: PlacedStatement;
}

/** Which quotes belong together, by their words and by who speaks. */
export class StatementLinks {
  /** `speakerOf`: undefined where the article names nobody. */
  constructor(
    private readonly statements: StatementIndex,
    private readonly speakerOf: (quote: PlacedStatement) => Bearer | undefined,
  ) {}

  /** As `Corpus.sameStatements`. */
  sameAs(statement: PlacedStatement): SameStatement[] {
    return this.nearest(statement, this.statements.candidates(statement))
      .map(({ statement: { article, quote }, change, strength }) => ({ article, quote, change, strength }))
      .sort(byPlace);
  }

  /** As `Corpus.conflictsOf`. */
  conflictsOf(statement: PlacedStatement): PlacedQuote[] {
    return this.ofOthers(statement, this.statements.candidates(statement))
      .map(({ article, quote }) => ({ article, quote }))
      .sort(byPlace);
  }

  /** How many either would have; no article is unpacked for it. */
  countsOf(statement: PlacedStatement): LinkCounts {
    const candidates = this.statements.candidates(statement);
    return {
      same: this.nearest(statement, candidates).length,
      conflicts: this.ofOthers(statement, candidates).length,
    };
  }

  private nearest(statement: PlacedStatement, candidates: readonly PlacedStatement[]): Same[] {
    const nearest = new Map<ArticleSummary, Same>();
    for (const other of candidates) {
      const match = this.match(statement, other);
      const best = nearest.get(other.article);
      if (match && (!best || isNearer(match, other, best, best.statement)))
        nearest.set(other.article, { ...match, statement: other });
    }
    return [...nearest.values()].filter((same) => this.isNearest(statement, same));
  }

  private ofOthers(statement: PlacedStatement, candidates: readonly PlacedStatement[]): PlacedStatement[] {
    const speaker = this.speakerOf(statement);
    if (!speaker) return [];
    return candidates.filter(
      (other) => this.isAnother(speaker, other) && isNearlyVerbatim(statement, other, this.statements),
    );
  }

  private isAnother(speaker: Bearer, other: PlacedStatement): boolean {
    const otherSpeaker = this.speakerOf(other);
    return otherSpeaker !== undefined && otherSpeaker !== speaker;
  }

  private match(statement: PlacedStatement, other: PlacedStatement): StatementMatch | null {
    const match = compareStatements(statement, other, this.statements);
    if (!match) return null;
    const [speaker, otherSpeaker] = [this.speakerOf(statement), this.speakerOf(other)];
    const mayBeSame =
      speaker === otherSpeaker ||
      ((!speaker || !otherSpeaker) && isNearlyVerbatim(statement, other, this.statements));
    return mayBeSame ? match : null;
  }

  /** No other quote of the article is nearer to the one found. */
  private isNearest(statement: PlacedStatement, same: Same): boolean {
    return !this.statements.statementsOf(statement.article).some((rival) => {
      const match = rival === statement ? null : this.match(same.statement, rival);
      return match !== null && isNearer(match, rival, same, statement);
    });
  }
}

/** Of two as near, the one that stands first. */
function isNearer(a: StatementMatch, one: PlacedQuote, b: StatementMatch, other: PlacedQuote): boolean {
  return a.strength > b.strength || (a.strength === b.strength && one.quote.start < other.quote.start);
}
