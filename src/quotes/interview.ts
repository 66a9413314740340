import type { ParsedText } from "../text/parsedText";
import { contains, type Span, spanText } from "../text/span";
import type { Attribution } from "./attribution";
import type { EntityMention, Speaker } from "./findSpeaker";

/** Who stands behind the `Q` and the `A` of a printed interview; null where the article does not say. */
export interface Interview {
  readonly asks: EntityMention | null;
  readonly answers: EntityMention | null;
}

const ASKS = /^(?:q|question)$/i;
const ANSWERS = /^(?:a|answer)$/i;

/** What stands behind the name of who asks, and before it: `Robin Eames meets the novelist` · `She talks to our critic Robin Eames`. */
const ASKING =
  /^(?:,[^,.]{1,40},)? (?:talk|speak|chat|sit|catch|meet|interview|ask)(?:s|ed|es)?\b(?!(?: to| with)? (?:us|me)\b)|^ (?:spoke|met|sat) (?!(?:to |with )?(?:us|me)\b)/u;
const ASKED_BY =
  /\b(?:(?:talk|speak|chat|open|sit)(?:s|ed)?|spoke|sat)(?: (?:down|up))? (?:to|with)(?: [\p{L}’']{1,20}){0,3} $|\b[Ii]nterview(?:ed)? by $/u;
/** How much around a name is read for it, in UTF-16 units. */
const AROUND = 80;

/**
 * Who answers is the one person whom the headline names, or else the words before the first question; who asks is the
 * one author in the byline, or whom those words tell to ask. `mentions` are in text order. Null where nothing is labelled so.
 */
export function readInterview(
  text: ParsedText,
  mentions: readonly EntityMention[],
  attributions: readonly Attribution[],
): Interview | null {
  const first = attributions.find(({ cue, source }) => !cue && source && isLabel(text.source, source));
  if (!first?.source) return null;
  const { headline, byline } = text.layout;
  const named = mentions.filter(({ entity, form }) => entity.type === "person" && form === "name");
  const within = (span: Span | null): EntityMention[] =>
    span ? named.filter((mention) => contains(span, mention)) : [];
  const lead = { start: 0, end: first.source.start };
  const but = (found: readonly EntityMention[], one: EntityMention | null): EntityMention[] =>
    found.filter(({ entity }) => entity !== one?.entity);
  const asking = within(lead).filter((mention) => isAsking(text.source, mention));
  const asks = onlyOne(within(byline)) ?? onlyOne(but(asking, onlyOne(within(headline))));
  const others = (found: readonly EntityMention[]): EntityMention[] => but(found, asks);
  return { asks, answers: onlyOne(others(within(headline))) ?? onlyOne(others(within(lead))) };
}

function isAsking(source: string, { start, end }: Span): boolean {
  return (
    ASKING.test(source.slice(end, end + AROUND)) ||
    ASKED_BY.test(source.slice(Math.max(0, start - AROUND), start))
  );
}

/** The person behind this label; null where it is none, or nobody is known. */
export function labelledSpeaker(source: string, phrase: Span, { asks, answers }: Interview): Speaker | null {
  const label = spanText(source, phrase);
  const mention = ASKS.test(label) ? asks : ANSWERS.test(label) ? answers : null;
  return mention && { mention, jointly: null };
}

/** The `Q` or `A` in front of a turn. */
export function isLabel(source: string, phrase: Span): boolean {
  const label = spanText(source, phrase);
  return ASKS.test(label) || ANSWERS.test(label);
}

/** The first mention, where all are of one person. */
function onlyOne(found: readonly EntityMention[]): EntityMention | null {
  const [first] = found;
  return first && found.every(({ entity }) => entity === first.entity) ? first : null;
}
