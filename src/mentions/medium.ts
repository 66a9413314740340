import type { Segment } from "./segment";
import type { Word } from "./word";
import { PLATFORM } from "./wordLists";
import { CLITIC } from "./wordTraits";

/** `he said on Twitter`: a service named as the place of the words, not as a company that acts or owns (`on Twitter’s board`). */
export function isMedium(words: readonly Word[], { from, to }: Segment): boolean {
  const isService = to - from === 1 && (words[from]!.lists & PLATFORM) !== 0;
  const isOwner = ((words[to]?.traits ?? 0) & CLITIC) !== 0;
  return isService && !isOwner && /^(?:on|via|to|through|over)$/i.test(words[from - 1]?.text ?? "");
}
