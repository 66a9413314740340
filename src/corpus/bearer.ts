import { type DossierRow, sumUp } from "./dossierRow";
import type { Occurrence } from "./occurrence";
import { plainWord } from "./plainWord";
import { listSearchedNames } from "./searchNames";

/** One person or organization: all its occurrences, and what lists show of it, made when first wanted. */
export class Bearer {
  private listed: DossierRow | null = null;
  private searched: string | null = null;
  private plain: string | null = null;

  /** `occurrences`: at least one, in order of origin. */
  constructor(readonly occurrences: readonly Occurrence[]) {}

  get row(): DossierRow {
    this.listed ??= sumUp(this.occurrences);
    return this.listed;
  }

  get isReady(): boolean {
    return this.listed !== null && this.searched !== null;
  }

  /** Makes what lists and look-ups show. */
  prepare(): void {
    this.listed ??= sumUp(this.occurrences);
    this.searched ??= listSearchedNames(this.occurrences);
  }

  /** By which it stands in an alphabet. */
  get plainName(): string {
    this.plain ??= plainWord(this.row.name);
    return this.plain;
  }

  /** As `searchNames` wants it. */
  get searchedNames(): string {
    this.searched ??= listSearchedNames(this.occurrences);
    return this.searched;
  }

  /** The same names as part of a longer text, where they take no memory of their own. */
  shareNames(names: string): void {
    this.searched = names;
  }
}
