/**
 * Words of an article or of a file name for a list, a title or a message: there the editor draws `$(name)` as an icon and
 * `[words](address)` as a link; an invisible word joiner keeps them as they are.
 */
export function plainLabel(words: string): string {
  return words.replace(/[$\]]\(/g, (signs) => `${signs[0]}\u2060(`);
}
