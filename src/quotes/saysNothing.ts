import { KINDS_OF_PEOPLE } from "../lexicon/descriptions";
import { DETERMINERS, POSSESSIVES } from "../lexicon/functionWords";
import { isRoleModifier, isRoleNoun } from "../mentions/titleWords";
import type { Draft } from "./draft";
import { isQuoted } from "./isReported";
import { isCapitalAt, nameOf, type Reading, type TokenRange } from "./reading";
import { hasVerb } from "./wordClass";

/** `declined | to comment`, `refused | to be drawn`. */
const SILENCE =
  /^(?:to )?(?:(?:immediately|further|publicly) )?(?:comment|respond|reply|elaborate|say (?:whether|if|how|why|what|when|where|who|which|more|much|anything)|discuss|speculate|be (?:interviewed|drawn|named|identified)|(?:answer|take) (?:any |further )?questions|answer$|speak (?:to|with)|return (?:calls|messages)|(?:give|provide|offer|disclose|release|share) (?:an? (?:interview|comment|reason|estimate|figure|date|timeline)|(?:further |more |any |specific |exact )?(?:details|figures|estimates|reasons|names|information|numbers)|further|any))(?! that)(?!\p{L})/u;
const REFUSES = /\b(?:declin|refus)(?:e|es|ed|ing)$/u;
/** `did not say | how many`; what one did not say `that` may be told for the denial. */
const NEVER_SAYS =
  /\b(?:did|does|do|would|will|could|has|have) (?:not|n[’']t) (?:say|said|specify|disclose|elaborate)$/u;
const QUESTION = /^(?:whether|if|how|why|what|when|where|who|which)\b/u;
const REFUSES_TO_SAY =
  /\b(?:declin|refus)(?:e|es|ed|ing) to (?:say|comment|speak|discuss|elaborate|respond)$/u;
/** `has ruled | the country since 1998`, not `ruled | the law invalid`. */
const RULED =
  /^(?:the|this|that|his|her|their|a|an) (?:\S{1,30} ){0,2}?(?:country|kingdom|nation|island|state|province|city|party|world|empire|land|region|territory)\b/u;
/** `a ruling | that blocked the sale`: which did so. */
const WHICH =
  /^that (?:is|are|was|were|ha[sd]|have|would|will|could|may|might|\p{Ll}{2,20}(?:ed|es))(?!\p{L})/u;
/** `called | a meeting of the crew`, `called | an ambulance`, `call | it a day`. */
const SUMMONED =
  /^(?:it (?:a day|quits)|(?:an? (?:\p{Ll}{2,20} ){0,2}(?:ambulance|ceasefire|conference|doctor|election|halt|hearing|meeting|session|strike|truce|witness)|police|doctors|witnesses)(?= (?:of|for|in|on|at|to|with|and|after|when|over|next|last|this)\b|$))/u;
/** `was once said | to be rich`, `neither confirmed | nor denied it`. */
const SAID_OF = /\b(?:is|are|was|were|been) (?:\p{Ll}{2,20} )?said$/u;
const NEITHER = /\bneither (?:confirm|den)(?:s|ed|ied|ies)$/u;
/** `3,000 cars over a fault` */
const GOODS =
  /^(?:\p{N}|(?:about|nearly|over|some|more than|up to|almost) \p{N}|(?:hundreds|thousands|millions|batches) of\b)/u;
/** `left Elmby, the holders, to wonder | how they had lost` */
const LEFT_TO = /\b(?:left|leaves?|leaving) .{1,80} to (?:wonder|ponder|guess|reflect)$/u;
/** `asked | not to be named`, `requested | anonymity`. */
const UNNAMED =
  /^(?:not to be|to (?:remain|stay)|to not be) (?:named|identified|quoted|anonymous|unnamed)|^anonymity\b/u;
/** `says | nothing for minutes`; not `said | nothing was lost`. */
const NOTHING = /^nothing(?: (?:for|about|at|until|more|else|as|while|when|and|but)(?!\p{L})|$)/u;
/** `did not respond to | a request for comment`, `responded to | a fire`. */
const ANSWERS_TO = /\b(?:respond|repl|return|react|answer)(?:y|ie[sd]|s|ed|ing)?(?: \w+)?(?: to)?$/u;
const ASKED =
  /^(?:to )?(?:an? |the |any |our |several |repeated |multiple |numerous |further |written |\w{1,30} [’']s? )*(?:request|call|message|e-?mail|text|inquir|enquir|question|phone|voicemail|letter|report|complaint|alarm|emergenc|fire|scene|crash|disturbance|incident)/u;

/**
 * A draft without a word of speech: who declines to comment, does not answer a request, is called to a fire, is charged, is asked,
 * sacks somebody or calls them back; `What we know about the fire`.
 */
export function saysNothing(reading: Reading, { cue, source, content }: Draft): boolean {
  const [first] = content;
  if (!cue || !first || content.some((range) => isQuoted(reading, range))) return false;
  const words = (from: number, to: number): string => reading.words.slice(from, to).join(" ");
  const verb = words(cue.first, cue.end);
  const said = words(first.first, Math.min(first.end, first.first + 8));
  const refuses = REFUSES.test(verb) || REFUSES.test(reading.words[first.first - 1] ?? "");
  if ((refuses && SILENCE.test(said)) || REFUSES_TO_SAY.test(verb)) return true;
  const denial = words(Math.max(0, cue.end - 4), cue.end);
  if (NEVER_SAYS.test(denial) && QUESTION.test(said)) return true;
  if (UNNAMED.test(said) || (NOTHING.test(said) && !hasVerb(reading, first))) return true;
  if (LEFT_TO.test(words(Math.max(0, cue.first - 12), cue.end))) return true;
  if (source === null && isQuestionToSpeaker(reading, cue.first, first)) return true;
  if (ANSWERS_TO.test(verb) && ASKED.test(said)) return true;
  if (/\bdismiss(?:e[ds]|ing)?$/u.test(verb) && isSomebody(reading, first)) return true;
  if (/\brecall(?:s|ed|ing)?$/u.test(verb) && isCalledBack(reading, first, said)) return true;
  if (/\bcall(?:s|ed|ing)?$/u.test(verb) && SUMMONED.test(said)) return true;
  if (SAID_OF.test(denial) && /^to /u.test(said)) return true;
  if (NEITHER.test(denial) || (/^nor\b/u.test(said) && first.first === cue.end)) return true;
  if (/\brul(?:e[sd]?|ing)$/u.test(verb) && RULED.test(said)) return true;
  if (/\bruling$/u.test(verb) && WHICH.test(said)) return true;
  if (/^put(?:s|ting)?$/u.test(verb) && !/^it\b/u.test(said)) return true;
  if (source === null || source.end > cue.first) return false;
  if (isQuestion(reading, source)) return true;
  if (/^(?:what|all)$/.test(reading.words[source.first - 1] ?? "") && /^know(?:s|n)?\b/u.test(verb))
    return true;
  const isAside = reading.words[cue.first - 1] === "," && reading.words[first.end] === ",";
  return (isAside && /^(?:asked|pressed|questioned) /u.test(`${verb} `)) || isDoneTo(reading, cue);
}

/** `What did she say when they met?` */
function isQuestion({ words }: Reading, { first }: TokenRange): boolean {
  return (
    /^(?:what|why|how|where|when)$/.test(words[first - 2] ?? "") &&
    /^(?:do|does|did|would|will|could|can|should)$/.test(words[first - 1] ?? "")
  );
}

/** How far behind its comma the answer tells who gives it, in tokens. */
const ANSWERS = 6;

/** `Asked about the storm, Lee said`: nobody in particular asks, and the one who is asked answers. */
function isQuestionToSpeaker(reading: Reading, cue: number, { end }: TokenRange): boolean {
  const { units, unitAt, words } = reading;
  if (units[unitAt[cue]!]!.first !== cue || words[end] !== ",") return false;
  if (!/^(?:asked|pressed|questioned|quizzed|challenged)$/.test(words[cue]!)) return false;
  for (let i = end + 1; i <= end + ANSWERS; i++)
    if (nameOf(reading, i)?.type === "person" || /^(?:he|she|they)$/.test(words[i] ?? "")) return true;
  return false;
}

/** `recalls | Ana Reyes for the final`: calls back, rather than to mind. */
function isCalledBack(reading: Reading, content: TokenRange, said: string): boolean {
  return GOODS.test(said) || (TO_THE_TEAM.test(said) && isSomebody(reading, content));
}

/** Nothing that the one does stands before it. */
const TO_THE_TEAM = /^(?:(?!\S{3,30}ing )\S{1,40} ){1,7}(?:to|for|into|from)\b/u;

/** How many words of an office may stand before the name of who is dismissed. */
const LONGEST_OFFICE = 7;

/** `Energy Minister Ana Reyes`: a person who is not called something, and nothing that the person has. */
function isSomebody(reading: Reading, { first, end }: TokenRange): boolean {
  const { words, nameAt, entries } = reading;
  for (let i = first; i < Math.min(end, first + LONGEST_OFFICE); i++) {
    if (nameOf(reading, i)?.type !== "person") {
      const isOffice =
        isCapitalAt(reading, i) ||
        isRoleNoun(entries[i]!) ||
        isRoleModifier(entries[i]!) ||
        KINDS_OF_PEOPLE.has(words[i]!);
      if (isOffice || DETERMINERS.has(words[i]!) || POSSESSIVES.has(words[i]!)) continue;
      return false;
    }
    let next = i;
    while (nameAt[next] === nameAt[i]) next++;
    return !/^(?:as|[’']s?)$/.test(words[next] ?? "");
  }
  return false;
}

/** `were cited for`, `has been called`: what is said of the subject, not by it; but for `was quoted as saying`. */
function isDoneTo({ words, entries }: Reading, { first, end }: TokenRange): boolean {
  let at = first;
  if (/^(?:has|have|had)$/.test(words[at]!)) at++;
  if (!/^(?:is|are|was|were|be|been|being)$/.test(words[at]!)) return false;
  for (let i = at + 1; i < end; i++) {
    const form = entries[i]!.reporting;
    if (GIVEN.test(words[i]!)) return true;
    if (form) return form.inflection === "past" && !QUOTED.test(words[i]!) && !FEELS.test(words[i]!);
  }
  return false;
}

const GIVEN = /^(?:named|voted|crowned|elected|picked|chosen|handed|awarded|shown|sent|given)$/;
/** What one is rather than what is done to one. */
const FEELS =
  /^(?:convinced|worried|concerned|opposed|pleased|displeased|satisfied|dissatisfied|determined|committed|surprised|shocked|disappointed|frightened|alarmed|inclined|reminded)$/;
const QUOTED = /^(?:quoted|heard|cited as|said|reported|understood|reminded)$/;
