import type { Place } from "../../archive/place";
import type { Shelf } from "./shelf";

/** File and 1-based line: `bridge.txt:11`. */
export function lineIn(shelf: Shelf, { article, start }: Place): string {
  return `${shelf.nameOf(article)}:${start.line + 1}`;
}
