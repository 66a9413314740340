// One binary for this platform in place of twelve for all of them.
export { rgPath } from "@vscode/ripgrep";
