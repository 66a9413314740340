import { Diagnostic, DiagnosticSeverity, Disposable, languages, window } from "vscode";
import { placeOf } from "../../archive/place";
import { unheardSpeakers } from "../../quotes/unheardSpeakers";
import type { FileProblem } from "../../settings/readEntitiesFile";
import { lineStarts } from "../../text/lineStarts";
import { type OpenDecisions, pathFrom } from "../deciding/decisionFiles";
import { articleIn, type Desk } from "../desk";
import { guard } from "../guard";
import { toLocation } from "../positions";

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Hint,
};

/** What is wrong in a file of decisions, at its line, whether the file is open or not. */
export function register(desk: Desk): Disposable {
  const problems = languages.createDiagnosticCollection("copydesk");
  const show = guard(desk.log, "problems of decisions", () => {
    problems.clear();
    for (const file of desk.decisions.all())
      problems.set(file.uri, diagnosticsOf(file, [...file.problems, ...unheard(desk, file)]));
  });
  show();
  return Disposable.from(
    problems,
    desk.decisions.onDidChange(show),
    desk.articles.onDidChangeArticle(show),
    window.onDidChangeVisibleTextEditors(show),
  );
}

interface Shown extends Omit<FileProblem, "severity"> {
  readonly severity: keyof typeof SEVERITIES;
}

/** Speakers that were assigned to quotes of the articles in sight and are not heard there. */
function unheard(desk: Desk, { uri, decisions }: OpenDecisions): Shown[] {
  if (decisions.speakers.length === 0) return [];
  return window.visibleTextEditors.flatMap(({ document }) => {
    if (desk.decisions.holding(document.uri)?.uri !== uri) return [];
    const path = pathFrom(uri, document.uri);
    const assigned = decisions.speakers.filter(({ article }) => article === path);
    const reading = assigned.length > 0 ? articleIn(desk, document) : undefined;
    if (!reading) return [];
    return unheardSpeakers(reading.source, reading.article, assigned).map(
      ({ assigned: { at }, reason }): Shown => ({
        start: at,
        end: at + 1,
        message: `Left out: ${reason}.`,
        severity: "warning",
      }),
    );
  });
}

function diagnosticsOf({ uri, text }: OpenDecisions, problems: readonly Shown[]): Diagnostic[] {
  const file = { id: uri.toString(), lineStarts: lineStarts(text) };
  return problems.map((problem) => {
    const { range } = toLocation(placeOf(file, problem));
    const diagnostic = new Diagnostic(range, problem.message, SEVERITIES[problem.severity]);
    diagnostic.source = "Copydesk";
    return diagnostic;
  });
}
