/** Does rank `a` come before rank `b`, of the same length? The first number that differs decides: the larger one. */
export function isAbove(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && a[at]! > b[at]!;
}
