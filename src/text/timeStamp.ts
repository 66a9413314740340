import type { Span } from "./span";

/** `10:42 a.m. —`, `[14:35 GMT]`, `9.05pm:`, and in the line below the text. */
const STAMP =
  /^\[?\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: ?(?:GMT|BST|CET|CEST|EST|EDT|ET|UTC|IST|WAT|EAT))?(?:\][ \t]*(?:[–—-]+|[:|])?|[ \t]*(?:[–—-]+|[:|])|[ \t]*(?=\r?\n))\s*(?=\S)/i;
/** UTF-16 units. */
const LONGEST = 40;

/** Where the text behind the time begins with which an entry of a running report begins; null where there is none. */
export function behindTimeStamp(source: string, { start, end }: Span): number | null {
  const stamp = STAMP.exec(source.slice(start, Math.min(end, start + LONGEST)));
  return stamp ? start + stamp[0].length : null;
}
