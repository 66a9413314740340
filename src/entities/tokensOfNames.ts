import type { Name } from "../mentions/name";
import type { ParsedText } from "../text/parsedText";
import { tokenIndexAt } from "../text/token";

/** Which tokens belong to one of the names: 1 for those that do. */
export function tokensOfNames({ tokens }: ParsedText, names: readonly Name[]): Uint8Array {
  const covered = new Uint8Array(tokens.length);
  for (const { start, end } of names)
    for (let i = tokenIndexAt(tokens, start); i < tokens.length && tokens[i]!.start < end; i++)
      covered[i] = 1;
  return covered;
}
