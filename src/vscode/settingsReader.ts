import { type Disposable, EventEmitter, type TextDocument, workspace } from "vscode";
import { readSettings, type SettingProblem, type Settings } from "../settings/settings";

/** The settings that hold for a document or for the files of a folder, checked; each bad value is reported once. */
export class SettingsReader implements Disposable {
  private readonly known = new Map<string, Settings>();
  private readonly reported = new Set<string>();
  private readonly changed = new EventEmitter<void>();
  private readonly subscription: Disposable;

  readonly onDidChange = this.changed.event;

  constructor(private readonly report: (problem: SettingProblem) => void) {
    this.subscription = workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration("copydesk")) return;
      this.known.clear();
      this.changed.fire();
    });
  }

  of(document: Pick<TextDocument, "uri" | "languageId">): Settings {
    const key = `${document.languageId} ${document.uri}`;
    let settings = this.known.get(key);
    if (!settings) {
      settings = this.read(document);
      this.known.set(key, settings);
    }
    return settings;
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }

  private read(document: Pick<TextDocument, "uri" | "languageId">): Settings {
    const configuration = workspace.getConfiguration("copydesk", document);
    const { settings, problems } = readSettings((name) => configuration.get(name));
    for (const problem of problems) {
      if (this.reported.has(problem.message)) continue;
      this.reported.add(problem.message);
      this.report(problem);
    }
    return settings;
  }
}
