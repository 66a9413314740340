import { NAME_PARTICLES, SURNAME_ENDING } from "../lexicon/nameWords";
import { ORGANIZATION_FOLLOWERS, ORGANIZATION_HEADS, ORGANIZATION_KINDS } from "../lexicon/organizationWords";
import { OTHER_HEADS } from "../lexicon/otherNames";
import { LOCATIVES, PLACE_FOLLOWERS, PLACE_HEADS, PLACE_OPENERS, STATE_FORMS } from "../lexicon/placeWords";
import { isCapitalized, type Token } from "../text/token";
import { gazetteer } from "./gazetteer";
import type { EntityType } from "./name";
import { spelling } from "./phraseIndex";
import type { Segment } from "./segment";
import { isHonorific, isRoleModifier, isRoleNoun } from "./titleWords";

type Scores = Record<EntityType, number>;

/** Types a segment that no list knows by its words and its neighbours; keeps the type it has. */
export function judgeType(tokens: readonly Token[], segment: Segment): Segment {
  if (segment.type) return segment;
  const scores: Scores = { person: 0, organization: 0, place: 0 };
  if (segment.titleFrom < segment.from) scores.person += 4;
  weighWords(tokens, segment, scores);
  weighBefore(tokens, segment, scores);
  weighAfter(tokens, segment, scores);
  const ranked = (Object.entries(scores) as [EntityType, number][]).sort((a, b) => b[1] - a[1]);
  const [best, second] = [ranked[0]!, ranked[1]!];
  return { ...segment, type: best[1] > 0 ? best[0] : null, strength: best[1] - Math.max(0, second[1]) };
}

function weighWords(tokens: readonly Token[], { from, to }: Segment, scores: Scores): void {
  const { givenNames, surnames, commonWords } = gazetteer();
  const first = spelling(tokens[from]!);
  const last = spelling(tokens[to - 1]!);
  const length = to - from;
  if (length === 1) {
    if (isGeneric(first)) for (const type of TYPES) scores[type] -= 3;
    if (/^\p{Lu}{2,6}$/u.test(first)) scores.organization += 2.5;
    if (givenNames.has(first)) scores.person += 1;
    if (surnames.has(first)) scores.person += 1;
    if (/\p{Ll}\p{Lu}/u.test(first) && !/^(?:Mc|Mac|De|La|Le|Di|Van)\p{Lu}/u.test(first))
      scores.organization += 2.5;
    if (/(?:stan|land|ia|burg|ville|haven|town|abad|pur|grad)$/.test(first)) scores.place += 1;
    if (SURNAME_ENDING.test(first) || /^(?:Mc|Mac|O['’])\p{Lu}/u.test(first)) scores.person += 1;
    return;
  }
  if (givenNames.has(first)) scores.person += 2.5;
  if (length <= 4) scores.person += 1;
  if (surnames.has(last) || SURNAME_ENDING.test(last)) scores.person += 1.5;
  if (PLACE_OPENERS.has(first)) scores.place += 2;
  for (let i = from; i < to; i++) {
    const { text } = tokens[i]!;
    if (/^\p{Lu}\.$/u.test(text) && i > from) scores.person += 2;
    if (i > from && NAME_PARTICLES.has(text)) scores.person += 1.5;
    if (text === "&") scores.organization += 7;
    if (commonWords.has(text.toLowerCase())) scores.person -= 1;
  }
  if (/^\p{Lu}{2,}$/u.test(first)) scores.organization += 1.5;
  if (isGeneric(last) && !surnames.has(last)) scores.organization += 2;
}

/** A word that names nothing alone: `Kingdom`, `Agency`, `Constitution`. */
function isGeneric(word: string): boolean {
  const generic = [ORGANIZATION_HEADS, PLACE_HEADS, OTHER_HEADS, STATE_FORMS].some((heads) =>
    heads.has(word),
  );
  return generic || gazetteer().commonWords.has(word.toLowerCase());
}

function weighBefore(tokens: readonly Token[], { from, to }: Segment, scores: Scores): void {
  const before = tokens[from - 1];
  if (!before) return;
  const word = before.text.toLowerCase();
  if (isHonorific(before) || isRoleNoun(before)) scores.person += 2.5;
  if (LOCATIVES.has(word) && tokens[to]?.kind !== "clitic") scores.place += word === "in" ? 2 : 1.5;
  if (word === "the") scores.organization += 1.5;
  if (word === "by" || word === "told" || word === "with") scores.person += 0.5;
  if (word === "at" || word === "for") scores.organization += 0.5;
  if (before.text === "," && isPlace(tokens, from - 2)) scores.place += 0.5;
}

function weighAfter(tokens: readonly Token[], { to }: Segment, scores: Scores): void {
  const [next, afterNext] = [tokens[to], tokens[to + 1]];
  if (!next) return;
  const word = next.text.toLowerCase();
  if (SPEECH.test(word)) scores.person += 1.5;
  if (next.text === "," && afterNext) {
    if (afterNext.text === "who" && /^(?:were|are|have)$/.test(tokens[to + 2]?.text ?? ""))
      scores.organization += 4;
    else if (/^\d{1,3}$/.test(afterNext.text) || /^(?:who|whose)$/.test(afterNext.text)) scores.person += 3;
    else if (isCalledBody(tokens, to + 1)) scores.organization += 4;
    else if (roleFollows(tokens, to + 1)) scores.person += 1.5;
    else if (isPlace(tokens, to + 1)) scores.place += 1.5;
  }
  if (next.kind === "clitic") weighPossession(tokens, to, scores);
  if (ORGANIZATION_FOLLOWERS.test(next.text)) scores.organization += 3;
  if (PLACE_FOLLOWERS.test(word)) scores.place += 3;
  if (next.text === "(" && /^\p{Lu}{2,8}$/u.test(afterNext?.text ?? "")) scores.organization += 2.5;
}

/** `Kenya’s foreign minister` is a state’s, `Karvan’s Railway Board` too; anybody may own anything else. */
function weighPossession(tokens: readonly Token[], clitic: number, scores: Scores): void {
  scores.organization += 0.2;
  for (let i = clitic + 1; i < Math.min(clitic + 4, tokens.length); i++) {
    const { text } = tokens[i]!;
    if (
      /^(?:government|capital|parliament|army|president|minister|ministry|ambassador|constitution|economy|border|coast|king|queen|Ministry|Parliament)$/.test(
        text,
      )
    )
      scores.place += 2.5;
    if (ORGANIZATION_HEADS.has(text)) scores.place += 1.5;
    if (/^(?:chairman|chairwoman|chief|shares|board|CEO|owner|owners|directors?)$/.test(text))
      scores.organization += 1.5;
  }
}

/** `, the company that built it`, `, a charity`: a kind of organization within the next five words. */
export function isCalledBody(tokens: readonly Token[], from: number): boolean {
  if (!DETERMINER.test(tokens[from]!.text)) return false;
  for (let i = from + 1; i < Math.min(from + 6, tokens.length); i++) {
    const { text, kind } = tokens[i]!;
    if (kind === "clitic" || isRoleNoun(tokens[i]!) || /^(?:[,.;:]|of|who|at|for|in)$/.test(text))
      return false;
    if (ORGANIZATION_KINDS.has(text) && tokens[i + 1]?.kind !== "clitic") return true;
  }
  return false;
}

const TYPES = ["person", "organization", "place"] as const;
const DETERMINER = /^(?:the|a|an|his|her|its|their|our)$/;
const SPEECH =
  /^(?:said|says|told|added|adds|wrote|explained|argued|replied|insisted|recalled|noted|warned|stressed|tweeted|testified|whispered|laughed|who)$/;

/** `, the club’s coach` or `, a lawyer`: a role within the next six words. */
function roleFollows(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]!;
  if (!DETERMINER.test(first.text) && !isRoleNoun(first) && !isRoleModifier(first) && !isCapitalized(first))
    return false;
  for (let i = from; i < Math.min(from + 6, tokens.length); i++) {
    if (isRoleNoun(tokens[i]!)) return true;
    if (/^[,.;:]$/.test(tokens[i]!.text)) return false;
  }
  return false;
}

function isPlace(tokens: readonly Token[], i: number): boolean {
  return gazetteer().places.openers.has(tokens[i]?.text ?? "");
}
