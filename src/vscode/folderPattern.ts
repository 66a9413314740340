/**
 * The pattern for all files in the folder of a file, from the workspace folder that holds it, or from the root.
 * Both are paths with slashes. Characters that mean something in a pattern give way to `?`.
 */
export function folderPattern(file: string, workspaceFolder: string | undefined): string {
  const folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
  const inside =
    workspaceFolder === undefined ? folder : folder.slice(workspaceFolder.length).replace(/^\//, "");
  return inside === "" ? "**" : `${inside.replace(/[*?[\]{}]/g, "?")}/**`;
}
