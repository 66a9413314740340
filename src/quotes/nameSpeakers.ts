import type { Entity } from "../entities/entity";
import type { ParsedText } from "../text/parsedText";
import { byPosition, contains, indexFrom, type Span, spanText } from "../text/span";
import type { Attribution } from "./attribution";
import { type EntityMention, findSpeaker, type Speaker } from "./findSpeaker";
import { isLabel, readInterview, turnSpeaker } from "./interview";
import type { Quote } from "./quote";

/** How sure a speaker is who is called by something other than a name. */
const TRUST = { name: 1, nominal: 0.9, pronoun: 0.85 } as const;
/** How sure a speaker is who is called by the `Q` or `A` of an interview. */
const LABELLED = 0.9;
/** Confidence of an answer in an interview whose turns have no label, and the reason that is given for it. */
const ANSWERED = 0.8;
const ANSWERS = "by whom the article interviews: it answers the question before it";
/** Confidence of a quote whose speaker the article does not name. */
const UNNAMED = 0.2;

/** Gives each attribution its number, its speaker and the reason for it, in newsroom words. */
export function nameSpeakers(
  text: ParsedText,
  entities: readonly Entity[],
  attributions: readonly Attribution[],
): Quote[] {
  const mentions = entities
    .flatMap((entity) =>
      entity.mentions.map(({ start, end, form }): EntityMention => ({ start, end, form, entity })),
    )
    .sort(byPosition);
  const interview = readInterview(text, mentions, attributions);
  let labels: ReadonlyMap<string, Speaker | null> | undefined;
  const labelledBy = (label: Span): Speaker | null => {
    labels ??= speakersByLabel(mentions);
    return labels.get(spanText(text.source, label)) ?? null;
  };
  let last: Entity | null = null;
  return attributions.map((attribution, index): Quote => {
    const heard = attribution.source && hear(text.source, attribution.source, mentions);
    const turn = interview && turnSpeaker(text.source, attribution, interview, heard);
    const isReply = turn !== null && interview!.replies.has(attribution);
    const { kind, marks, content, cue } = attribution;
    const { source, evidence } = isReply ? { source: null, evidence: ANSWERS } : attribution;
    const initialled =
      source && !cue && INITIALS.test(spanText(text.source, source)) ? labelledBy(source) : null;
    const speaker = turn ?? initialled ?? heard ?? (source && labelledBy(source));
    const reason = source ? evidence + explain(text.source, source, speaker, last) : evidence;
    const trust = isReply
      ? ANSWERED
      : turn
        ? attribution.confidence * LABELLED
        : trustIn(attribution, speaker);
    if (speaker) last = speaker.mention.entity;
    return {
      id: `q${index + 1}`,
      kind,
      marks,
      content,
      cue,
      source,
      speaker: speaker?.mention.entity.id ?? null,
      confidence: Math.round(trust * 100) / 100,
      reason,
    };
  });
}

/** Who speaks, by name where the phrase has both: `Its director, Joe Ruiz`. */
function hear(source: string, phrase: Span, mentions: readonly EntityMention[]): Speaker | null {
  const heard = findSpeaker(source, phrase, mentions, ({ entity }) => entity.type);
  if (heard?.mention.form !== "nominal") return heard;
  const { entity, end } = heard.mention;
  const after = mentions[indexFrom(mentions, end)];
  const isNamed = after?.entity === entity && after.form === "name" && contains(phrase, after);
  return isNamed ? { ...heard, mention: after } : heard;
}

/** How sure it is that this speaker said it, or that nobody is named who did. */
function trustIn({ confidence }: Attribution, speaker: Speaker | null): number {
  return speaker ? confidence * TRUST[speaker.mention.form] : Math.min(confidence, UNNAMED);
}

const INITIALS = /^\p{Lu}{2}$/u;

/** `AR` for Ana Reyes. */
function initialsOf(name: string): string[] {
  const initials = name.split(" ").map((word) => word[0]!);
  return initials.length === 2 && initials.every((letter) => /\p{Lu}/u.test(letter))
    ? [initials.join("")]
    : [];
}

/** Speakers by the label that a transcript gives them, `RUIZ`, `AR`, `Harbour Herald`; a surname of two people is nobody’s, null. */
function speakersByLabel(mentions: readonly EntityMention[]): Map<string, Speaker | null> {
  const found = new Map<string, Speaker | null>();
  const named = new Set<Entity>();
  for (const mention of mentions) {
    const { entity, form } = mention;
    if (entity.type === "place" || form !== "name" || named.has(entity)) continue;
    if (entity.type === "organization" && INITIALS.test(entity.name)) continue;
    named.add(entity);
    const label =
      entity.type === "person"
        ? entity.name.slice(entity.name.lastIndexOf(" ") + 1).toUpperCase()
        : entity.name;
    for (const own of [label, ...(entity.type === "person" ? initialsOf(entity.name) : [])])
      found.set(own, found.has(own) ? null : { mention, jointly: null });
  }
  return found;
}

function explain(source: string, phrase: Span, speaker: Speaker | null, last: Entity | null): string {
  if (!speaker) return `; “${spanText(source, phrase)}” names nobody in this article`;
  const { mention, jointly } = speaker;
  const { entity, form } = mention;
  const words = spanText(source, mention);
  if (!contains(phrase, mention) && isLabel(source, phrase))
    return `; “${spanText(source, phrase)}” taken as ${entity.name}`;
  const also = jointly ? `; together with ${jointly.entity.name}` : "";
  if (form === "name") return also;
  const why = form === "pronoun" && entity === last ? " (the last person quoted)" : "";
  return `; “${words}” taken as ${entity.name}${why}${also}`;
}
