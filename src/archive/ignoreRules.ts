import ignore, { type Ignore } from "ignore";

/** An ignore file; its folder is a path from the root with slashes, empty for the root itself. */
export interface IgnoreFile {
  readonly folder: string;
  readonly text: string;
}

/**
 * What the ignore files below a folder leave out, as git has it: the last rule of the nearest file decides, and nothing comes back
 * in a folder that is out. Of two files of one folder the later one decides.
 */
export class IgnoreRules {
  private readonly rules = new Map<string, Ignore>();
  private readonly folders = new Map<string, boolean>([["", false]]);

  constructor(files: readonly IgnoreFile[]) {
    for (const { folder, text } of files) {
      const rules = this.rules.get(folder) ?? ignore({ ignorecase: false });
      this.rules.set(folder, rules.add(text));
    }
  }

  /** `path` is that of a file, from the root, with slashes. */
  ignores(path: string): boolean {
    return this.rules.size > 0 && (this.ignoresFolder(parentOf(path)) || this.judge(path, ""));
  }

  private ignoresFolder(folder: string): boolean {
    let ignored = this.folders.get(folder);
    if (ignored === undefined) {
      ignored = this.ignoresFolder(parentOf(folder)) || this.judge(folder, "/");
      this.folders.set(folder, ignored);
    }
    return ignored;
  }

  private judge(path: string, ending: string): boolean {
    for (let folder = parentOf(path); ; folder = parentOf(folder)) {
      const inFolder = path.slice(folder === "" ? 0 : folder.length + 1) + ending;
      const { ignored, unignored } = this.rules.get(folder)?.test(inFolder) ?? {};
      if (ignored || unignored) return ignored === true;
      if (folder === "") return false;
    }
  }
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
