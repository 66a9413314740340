import type { Segment } from "./segment";
import type { Word } from "./word";
import { PLATFORM, ROLE_NOUN } from "./wordLists";
import { CLITIC } from "./wordTraits";

/** Before `to` and what is sent, in words: `posted the photos to`. */
const REACH = 5;
const SENDS = /^(?:post|upload|shar|publish|tak|took|turn|stream|mov|flock|sign|log)(?:e|ed|en|es|s|ing)?$/;
/** What weighs on a company: `a ban on TikTok`. */
const BURDENS =
  /^(?:ban|bans|tax|taxes|levy|pressure|crackdown|curbs|limits|restrictions|sanctions|fine|fines|assault|attack|attacks)$/;
/** Services that one speaks over. */
const LINES = /^(?:Zoom|Skype|WhatsApp|Signal|Telegram|Clubhouse)$/;

/**
 * `he said on Twitter`, `posted it to YouTube`: a service named as the place of the words, not as a company that acts, owns or is had
 * to do with (`on Twitter’s board`, `a visit to Google`, `a ban on TikTok`, `to Facebook founder Ana Reyes`).
 */
export function isMedium(words: readonly Word[], { from, to }: Segment): boolean {
  const isService = to - from === 1 && (words[from]!.lists & PLATFORM) !== 0;
  const next = words[to];
  if (!isService || (next && (next.traits & CLITIC || next.lists & ROLE_NOUN))) return false;
  const before = words[from - 1]?.lower ?? "";
  if (before === "to")
    return words.slice(Math.max(0, from - REACH), from).some(({ lower }) => SENDS.test(lower));
  if (before === "over") return LINES.test(words[from]!.text);
  return (
    before === "via" ||
    before === "through" ||
    (before === "on" && !BURDENS.test(words[from - 2]?.lower ?? ""))
  );
}
