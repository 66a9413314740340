/** The name of the file behind an article’s id, which is an address: `bridge.txt`. */
export function articleName(id: string): string {
  const last = id.split(/[?#]/, 1)[0]!.split(/[/:]/).at(-1)!;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
