/** A copy of a piece of a longer text: the piece as it was cut out would keep all of the text in memory. */
export function ownCopy(piece: string): string {
  // the key of an object is a copy
  return Object.keys({ [piece]: 0 })[0]!;
}
