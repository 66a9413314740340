import { Diagnostic, DiagnosticSeverity, Disposable, languages } from "vscode";
import { placeOf } from "../../archive/place";
import { lineStarts } from "../../text/lineStarts";
import type { OpenDecisions } from "../deciding/decisionFiles";
import type { Desk } from "../desk";
import { toLocation } from "../positions";

/** What is wrong in a file of decisions, at its line, whether the file is open or not. */
export function register(desk: Desk): Disposable {
  const problems = languages.createDiagnosticCollection("copydesk");
  const show = (): void => {
    problems.clear();
    for (const file of desk.decisions.all()) problems.set(file.uri, diagnosticsOf(file));
  };
  show();
  return Disposable.from(problems, desk.decisions.onDidChange(show));
}

function diagnosticsOf({ uri, text, problems }: OpenDecisions): Diagnostic[] {
  const file = { id: uri.toString(), lineStarts: lineStarts(text) };
  return problems.map((problem) => {
    const { range } = toLocation(placeOf(file, problem));
    const severity = problem.severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Hint;
    const diagnostic = new Diagnostic(range, problem.message, severity);
    diagnostic.source = "Copydesk";
    return diagnostic;
  });
}
