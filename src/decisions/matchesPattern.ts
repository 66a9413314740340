/**
 * Whether a path fits a pattern, both with slashes: `*` stands for any characters of one folder or file name, `?` for one, `**` for
 * any number of folders. All other characters are themselves. Needs at most the product of the two lengths in time.
 */
export function matchesPattern(path: string, pattern: string): boolean {
  return fits(path.split("/"), pattern.split("/"), "**", fitsName);
}

function fitsName(name: string, pattern: string): boolean {
  return fits([...name], [...pattern], "*", (character, wanted) => wanted === "?" || character === wanted);
}

/** Goes back to the last star only: what fitted before it fits on. */
function fits(
  items: readonly string[],
  pattern: readonly string[],
  star: string,
  fitsOne: (item: string, wanted: string) => boolean,
): boolean {
  let at = 0;
  let next = 0;
  let lastStar = -1;
  let resume = 0;
  while (at < items.length) {
    if (pattern[next] === star) {
      lastStar = next++;
      resume = at;
    } else if (next < pattern.length && fitsOne(items[at]!, pattern[next]!)) {
      at++;
      next++;
    } else if (lastStar >= 0) {
      next = lastStar + 1;
      at = ++resume;
    } else return false;
  }
  while (pattern[next] === star) next++;
  return next === pattern.length;
}
