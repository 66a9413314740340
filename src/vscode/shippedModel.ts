import { Uri, workspace } from "vscode";

/**
 * Reads models/names.model, which lies beside the bundle, so that loading the code does not pay for it. What it gives
 * hands the bytes out, or throws why they could not be read.
 */
export async function readShippedModel(home: Uri): Promise<() => Uint8Array> {
  try {
    const bytes = await workspace.fs.readFile(Uri.joinPath(home, "models", "names.model"));
    return () => bytes;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
