import { Uri, workspace } from "vscode";
import type { ModelFiles } from "../article/lazyAnalyzer";

/**
 * Reads the models, which lie beside the bundle, where files cannot be read at once. What it gives hands the bytes out, or throws
 * why they could not be read.
 */
export async function readShippedModels(home: Uri): Promise<ModelFiles> {
  const [names, quotes] = await Promise.all(["names.model", "quotes.model"].map((file) => read(home, file)));
  return { names: names!, quotes: quotes! };
}

async function read(home: Uri, file: string): Promise<() => Uint8Array> {
  try {
    const bytes = await workspace.fs.readFile(Uri.joinPath(home, "models", file));
    return () => bytes;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
