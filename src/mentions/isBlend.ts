/** `Elfco` of `Elmby Friends College`: some letters of a longer name in their order, its first one first. Both in the same case. */
export function isBlend(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return short[0] === long[0] && at === short.length;
}
