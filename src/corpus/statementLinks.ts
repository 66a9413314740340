import type { ArticleSummary } from "./articleSummary";
import type { Bearer } from "./bearer";
import { compareStatements, isNearlyVerbatim, type StatementMatch } from "./compareStatements";
import { byPlace, type PlacedQuote, type PlacedStatement } from "./placedQuote";
import type { StatementIndex } from "./statementIndex";

/** Another quote that carries the same statement. */
export interface SameStatement extends PlacedQuote, StatementMatch {}

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
    const nearest = new Map<ArticleSummary, Same>();
    for (const other of this.statements.candidates(statement)) {
      const match = this.match(statement, other);
      const best = nearest.get(other.article);
      if (match && (!best || isNearer(match, other, best, best.statement)))
        nearest.set(other.article, { ...match, statement: other });
    }
    return [...nearest.values()]
      .filter((same) => this.isNearest(statement, same))
      .map(({ statement: { article, quote }, change, strength }) => ({ article, quote, change, strength }))
      .sort(byPlace);
  }

  /** As `Corpus.conflictsOf`. */
  conflictsOf(statement: PlacedStatement): PlacedQuote[] {
    const speaker = this.speakerOf(statement);
    if (!speaker) return [];
    return this.statements
      .candidates(statement)
      .filter(
        (other) => this.isAnother(speaker, other) && isNearlyVerbatim(statement, other, this.statements),
      )
      .map(({ article, quote }) => ({ article, quote }))
      .sort(byPlace);
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
function isNearer(
  a: StatementMatch,
  { quote: one }: PlacedQuote,
  b: StatementMatch,
  { quote: other }: PlacedQuote,
): boolean {
  return a.strength > b.strength || (a.strength === b.strength && one.start < other.start);
}
