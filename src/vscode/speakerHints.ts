import { certaintyOf } from "../article/certainty";
import { speakerOf } from "../article/lookups";
import type { Entity, Mention } from "../entities/entity";
import type { Quote } from "../quotes/quote";
import { contains, indexFrom, overlaps, type Span } from "../text/span";
import { shorten } from "./cards/card";
import type { Subject } from "./subject";

/** Longer names are cut. */
const WIDTH = 30;

/** The name to read beside a “he” or “the minister” that is a quote’s source. */
export interface SpeakerHint {
  readonly label: string;
  readonly quote: Quote;
  readonly speaker: Entity;
  readonly mention: Mention;
}

/** Hints for the sources that begin inside `within`, in text order of their quotes; a guess has a question mark. */
export function speakerHints(subject: Subject, within: Span): SpeakerHint[] {
  const hints = new Map<number, SpeakerHint>();
  for (const quote of subject.article.quotes) {
    if (!quote.source || !overlaps(quote.source, within)) continue;
    const speaker = speakerOf(subject.article, quote);
    const mention = speaker && namelessMention(speaker, quote.source);
    if (!mention || hints.has(mention.start)) continue;
    const sign = certaintyOf(quote, subject.sureness) === "guess" ? "?" : "";
    hints.set(mention.start, { label: shorten(speaker.name, WIDTH) + sign, quote, speaker, mention });
  }
  return [...hints.values()];
}

/** The first mention of the speaker inside the words for the source; undefined where one of them is a name. */
function namelessMention({ mentions }: Entity, source: Span): Mention | undefined {
  const first = indexFrom(mentions, source.start);
  const inside: Mention[] = [];
  for (let i = first; i < mentions.length && contains(source, mentions[i]!); i++) inside.push(mentions[i]!);
  return inside.some(({ form }) => form === "name") ? undefined : inside[0];
}
