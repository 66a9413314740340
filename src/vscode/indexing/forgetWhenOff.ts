import { type Disposable, type Event, type Uri, workspace } from "vscode";

/** Deletes what was kept, of all versions, where the reader wants no folder to be read: now, and whenever the settings change. */
export function forgetWhenOff(home: Uri, isOff: () => boolean, settingsChanged: Event<void>): Disposable {
  const forget = async (): Promise<void> => {
    if (!isOff()) return;
    try {
      await workspace.fs.delete(home, { recursive: true });
    } catch {
      // nothing was kept
    }
  };
  void forget();
  return settingsChanged(forget);
}
