import type { ReportingForm, ReportingKind } from "../lexicon/reportingVerbs";
import type { TokenRange } from "./reading";

/** Words that tell that something is said, with who says it: `the coach has also said`, `said Joe Ruiz`, `according to two engineers`. */
export interface ReportingClause extends TokenRange {
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
  readonly kinds: readonly ReportingKind[];
  /** `shared`: the source stands in an earlier clause of the sentence (`rose and said`). */
  readonly order: "subject first" | "verb first" | "shared";
  /** Base form of the verb; `express` and `according` for those phrases. */
  readonly lemma: string;
  readonly inflection: ReportingForm["inflection"];
}
