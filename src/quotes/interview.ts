import { findPartners, type Partners } from "../entities/findPartners";
import type { ParsedText } from "../text/parsedText";
import { indexFrom, type Span, spanText } from "../text/span";
import type { Attribution } from "./attribution";
import type { EntityMention, Speaker } from "./findSpeaker";

/** Who asks in a printed interview, `Q`, and who answers, `A`; null where the article does not say. */
export interface Interview extends Partners<EntityMention> {
  /** Answers in quotation marks, with no word of who speaks, behind questions without. */
  readonly replies: ReadonlySet<Attribution>;
}

/** Labels of turns, which may be numbered: `Q1`. */
const ASKS = /^(?:q|question) ?\d{0,3}$/i;
const ANSWERS = /^(?:a|answer) ?\d{0,3}$/i;

/** Of an opening mark, in UTF-16 units. */
const LONGEST_MARK = 2;

/** Null where no turn has a label, and no answers stand in marks. `mentions` are in text order. */
export function readInterview(
  text: ParsedText,
  mentions: readonly EntityMention[],
  attributions: readonly Attribution[],
): Interview | null {
  const label = attributions.find(
    ({ cue, source }) => !cue && source && isLabel(text.source, source),
  )?.source;
  const replies = label ? [] : attributions.filter((attribution) => isReply(text, attribution));
  const first = label ?? questionBefore(text, replies[0]);
  if (!first || replies.length === 1) return null;
  const named = mentions.filter(({ entity, form }) => entity.type === "person" && form === "name");
  return { ...findPartners(text, named, first.start), replies: new Set(replies) };
}

/** Words in marks that open a paragraph behind a question, with no reporting verb and no source in that paragraph. */
function isReply(text: ParsedText, attribution: Attribution): boolean {
  const { kind, cue, source, content } = attribution;
  if (kind !== "direct" || cue || !questionBefore(text, attribution)) return false;
  const own = text.paragraphs[indexFrom(text.paragraphs, content[0]!.start) - 1]!;
  return source === null || source.start < own.start || source.start >= own.end;
}

/** `Saprissa offered you a contract.`: asks too, in an interview. */
const ADDRESSES = /\byours?\b|\byou\b/i;
/** Of what is asked, in UTF-16 units. */
const LONGEST_QUESTION = 600;

/** The paragraph before the one that a quotation opens, where it asks something and quotes nobody. */
function questionBefore(
  { source, paragraphs, quotations }: ParsedText,
  answer: Attribution | undefined,
): Span | null {
  const start = answer?.content[0]?.start ?? 0;
  const at = indexFrom(paragraphs, start) - 1;
  const [question, own] = [paragraphs[at - 1], paragraphs[at]];
  if (!question || !own || start - own.start > LONGEST_MARK) return null;
  const asked = source.slice(question.start, Math.min(question.end, question.start + LONGEST_QUESTION));
  if (source[question.end - 1] !== "?" && !ADDRESSES.test(asked)) return null;
  const quoted = quotations[indexFrom(quotations, question.end) - 1];
  return quoted && quoted.end > question.start ? null : question;
}

/**
 * Who asks or answers, by the label in front or the question before; null where there is neither, or nobody is known, or where
 * another person is `heard` to speak.
 */
export function turnSpeaker(
  text: string,
  attribution: Attribution,
  { asks, answers, replies }: Interview,
  heard: Speaker | null,
): Speaker | null {
  const { cue, source } = attribution;
  const label = source && !cue ? spanText(text, source) : "";
  const isOther =
    heard !== null && heard.mention.entity.type === "person" && heard.mention.entity !== answers?.entity;
  const isAnswer = ANSWERS.test(label) || (replies.has(attribution) && !isOther);
  const mention = ASKS.test(label) ? asks : isAnswer ? answers : null;
  return mention && { mention, jointly: null };
}

/** The `Q` or `A` in front of a turn. */
export function isLabel(source: string, phrase: Span): boolean {
  const label = spanText(source, phrase);
  return ASKS.test(label) || ANSWERS.test(label);
}
