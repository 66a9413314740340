import type { ParsedText } from "../text/parsedText";
import { contains, indexFrom, type Span, spanText } from "../text/span";
import type { Attribution } from "./attribution";
import type { EntityMention, Speaker } from "./findSpeaker";

/** Who asks in a printed interview, `Q`, and who answers, `A`; null where the article does not say. */
export interface Interview {
  readonly asks: EntityMention | null;
  readonly answers: EntityMention | null;
  /** Answers in quotation marks, with no word of who speaks, behind questions without. */
  readonly replies: ReadonlySet<Attribution>;
}

/** Labels of turns, which may be numbered: `Q1`. */
const ASKS = /^(?:q|question) ?\d{0,3}$/i;
const ANSWERS = /^(?:a|answer) ?\d{0,3}$/i;

/** What stands behind the name of who asks, and before it: `Robin Eames meets the novelist` · `She talks to our critic Robin Eames`. */
const ASKING =
  /^(?:,[^,.]{1,40},)? (?:talk|speak|chat|sit|catch|meet|interview|ask)(?:s|ed|es)?\b(?!(?: to| with)? (?:us|me)\b)|^ (?:spoke|met|sat) (?!(?:to |with )?(?:us|me)\b)/u;
const ASKED_BY =
  /\b(?:(?:talk|speak|chat|open|sit)(?:s|ed)?|spoke|sat)(?: (?:down|up))? (?:to|with)(?: [\p{L}’']{1,20}){0,3} $|\b[Ii]nterview(?:ed)? by $/u;
/** `Ana Okoro, who runs the harbour, tells us`: so far behind the name of who answers, in UTF-16 units, stands what the one does. */
const ANSWERING =
  /^[^.?!]{0,200} (?:shares?|speaks?|spoke|talks?|talked|tells?|told|explains?|discuss(?:es|ed)|answers?|answered|reflects?|opens? up|sat down|looks? back)\b/u;
/** Of an opening mark, in UTF-16 units. */
const LONGEST_MARK = 2;
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
  const label = attributions.find(
    ({ cue, source }) => !cue && source && isLabel(text.source, source),
  )?.source;
  const replies = label ? [] : attributions.filter((attribution) => isReply(text, attribution));
  const first = label ?? questionBefore(text, replies[0]);
  if (!first || replies.length === 1) return null;
  const { headline, byline } = text.layout;
  const named = mentions.filter(({ entity, form }) => entity.type === "person" && form === "name");
  const within = (span: Span | null): EntityMention[] =>
    span ? named.filter((mention) => contains(span, mention)) : [];
  const lead = { start: 0, end: first.start };
  const but = (found: readonly EntityMention[], one: EntityMention | null): EntityMention[] =>
    found.filter(({ entity }) => entity !== one?.entity);
  const asking = within(lead).filter((mention) => isAsking(text.source, mention));
  const asks = onlyOne(within(byline)) ?? onlyOne(but(asking, onlyOne(within(headline))));
  const others = (found: readonly EntityMention[]): EntityMention[] => but(found, asks);
  const introduced = others(within(lead));
  const answers =
    onlyOne(others(within(headline))) ??
    onlyOne(introduced) ??
    introduced.find((one) => isAnswering(text.source, one));
  return { asks, answers: answers ?? null, replies: new Set(replies) };
}

/** Words in marks that open a paragraph, with no reporting verb and no source behind the question that is the paragraph before. */
function isReply(text: ParsedText, attribution: Attribution): boolean {
  const { kind, cue, source } = attribution;
  const question = kind === "direct" && !cue ? questionBefore(text, attribution) : null;
  return question !== null && (source === null || source.start < question.end);
}

/** The paragraph before the one that a quotation opens, where it asks something and quotes nobody. */
function questionBefore(
  { source, paragraphs, quotations }: ParsedText,
  answer: Attribution | undefined,
): Span | null {
  const start = answer?.content[0]?.start ?? 0;
  const at = indexFrom(paragraphs, start) - 1;
  const [question, own] = [paragraphs[at - 1], paragraphs[at]];
  if (!question || !own || start - own.start > LONGEST_MARK || source[question.end - 1] !== "?") return null;
  const quoted = quotations[indexFrom(quotations, question.end) - 1];
  return quoted && quoted.end > question.start ? null : question;
}

function isAnswering(source: string, { end }: Span): boolean {
  return ANSWERING.test(source.slice(end, end + 240));
}

function isAsking(source: string, { start, end }: Span): boolean {
  return (
    ASKING.test(source.slice(end, end + AROUND)) ||
    ASKED_BY.test(source.slice(Math.max(0, start - AROUND), start))
  );
}

/**
 * Who asks or answers, by the label in front or the question before; null where there is neither, or nobody is known, or where
 * somebody else is `heard` to speak.
 */
export function turnSpeaker(
  text: string,
  attribution: Attribution,
  { asks, answers, replies }: Interview,
  heard: Speaker | null,
): Speaker | null {
  const { cue, source } = attribution;
  const label = source && !cue ? spanText(text, source) : "";
  const isOther = heard !== null && heard.mention.entity !== answers?.entity;
  const isAnswer = ANSWERS.test(label) || (replies.has(attribution) && !isOther);
  const mention = ASKS.test(label) ? asks : isAnswer ? answers : null;
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
