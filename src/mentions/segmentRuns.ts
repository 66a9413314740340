import type { Run } from "./capitalizedRuns";
import { gazetteer } from "./gazetteer";
import { longestPhrase } from "./longestPhrase";
import { organizationEnd } from "./organizationPhrase";
import { type Segment, segmentOf } from "./segment";
import { isHonorific, isRoleNoun, titleEnd } from "./titleWords";
import type { Word } from "./word";
import {
  BEGINS_ORGANIZATION,
  BEGINS_PLACE,
  DEMONYM,
  DIRECTION,
  GIVEN_NAME,
  OTHER_CAPITAL,
  OTHER_HEAD,
  PLACE_HEAD,
  STATE_FORM,
  SURNAME,
} from "./wordLists";

/** Cuts capitalised runs into the names they hold, leaving out titles, nationalities, days and the like. */
export function segmentRuns(words: readonly Word[], runs: readonly Run[]): Segment[] {
  const segments: Segment[] = [];
  for (const run of runs)
    segmentRun(words, { from: Math.max(run.from, segments.at(-1)?.to ?? 0), to: run.to }, segments);
  return segments;
}

function segmentRun(words: readonly Word[], run: Run, segments: Segment[]): void {
  let at = run.from;
  let titleFrom = -1;
  while (at < run.to) {
    const step = nextStep(words, at, run.to, titleFrom >= 0);
    if (step.kind === "title") titleFrom = titleFrom < 0 ? titleStart(words, run.from, at) : titleFrom;
    if (step.kind === "name") {
      const { to, type, strength } = step;
      const isTitled = titleFrom >= 0 && type !== "place";
      segments.push(segmentOf(at, to, type, strength, isTitled ? titleFrom : at));
      titleFrom = -1;
    }
    if (step.kind === "other") titleFrom = -1;
    at = step.to;
  }
}

/** Words of a name of no list. */
const LONGEST = 8;

type Step =
  | { readonly kind: "title" | "other"; readonly to: number }
  | { readonly kind: "name"; readonly to: number; readonly type: Segment["type"]; readonly strength: number };

function nextStep(words: readonly Word[], at: number, end: number, titled: boolean): Step {
  const organization = listedOrganization(words, at, Math.min(words.length, at + 12));
  const place = statePhrase(words, at) || listedPlace(words, at, Math.min(words.length, at + 6));
  const title = titleEnd(words, at, end);
  const byHead = title > at ? at : organizationEnd(words, at, end);
  if (
    byHead > at + Math.max(organization, place, byHead - at === 1 ? 1 : 0) &&
    !isPersonFirst(words, at, byHead)
  ) {
    return endsInOther(words, byHead, end) ? { kind: "other", to: end } : named("organization", byHead, 3);
  }
  if (organization > 0 && organization >= place) {
    const further = organizationEnd(words, at, end);
    return named("organization", Math.max(at + organization, further), 3);
  }
  if (title > at) return { kind: "title", to: title };
  if (isDirectedDemonym(words, at, end)) return { kind: titled ? "title" : "other", to: at + 2 };
  if (place > 0 && !(titled && place === 1) && !startsPerson(words, at, place, end))
    return placeStep(words, at, at + place, end);
  if (isIn(words[at]!, OTHER_CAPITAL) && !isInitial(words, at, end)) return { kind: "other", to: at + 1 };
  if (isIn(words[at]!, DEMONYM)) return { kind: titled ? "title" : "other", to: at + 1 };
  return unknownStep(words, at, end, titled);
}

function isIn({ lists }: Word, list: number): boolean {
  return (lists & list) !== 0;
}

/** Number of words of the longest listed organization that begins at `at`; 0 where none does. */
function listedOrganization(words: readonly Word[], at: number, end: number): number {
  const begins = isIn(words[at]!.spelled, BEGINS_ORGANIZATION);
  return begins ? longestPhrase(gazetteer().organizations, words, at, end) : 0;
}

function listedPlace(words: readonly Word[], at: number, end: number): number {
  return isIn(words[at]!.spelled, BEGINS_PLACE) ? longestPhrase(gazetteer().places, words, at, end) : 0;
}

function named(type: Segment["type"], to: number, strength: number): Step {
  return { kind: "name", to, type, strength };
}

/** `Islamic Republic of Iran`, `State of Qatar`, not `Bank of Ghana`: number of words, 0 where none begins at `at`. */
function statePhrase(words: readonly Word[], at: number): number {
  for (let of = at + 1; of < at + 4 && of + 1 < words.length; of++) {
    if (words[of]!.text !== "of") continue;
    if (!isIn(words[of - 1]!, STATE_FORM) || (of - 1 === at && words[at]!.text === "Bank")) return 0;
    const from = words[of + 1]!.text === "the" ? of + 2 : of + 1;
    if (from >= words.length) return 0;
    const place = listedPlace(words, from, Math.min(words.length, from + 5));
    return place > 0 ? from + place - at : 0;
  }
  return 0;
}

/** A place grown by its head: `Tehran Province`; what follows it in the run stands for itself. */
function placeStep(words: readonly Word[], at: number, to: number, end: number): Step {
  if (to < end && isIn(words[to]!.spelled, PLACE_HEAD)) return named("place", to + 1, 3);
  return named("place", to, to - at > 1 ? 3 : 2);
}

/** A given name that is also a place opens a person's name where an unlisted capital follows: `Jordan Ellery`. */
function startsPerson(words: readonly Word[], at: number, place: number, end: number): boolean {
  const next = words[at + 1];
  if (place !== 1 || !next || at + 1 >= end) return false;
  if (titleEnd(words, at + 1, end) > at + 1 || isIn(next, PLACE_HEAD | OTHER_CAPITAL)) return false;
  if (listedPlace(words, at + 1, end) > 0) return false;
  const before = words[at - 1];
  return isIn(words[at]!, GIVEN_NAME) || isIn(next, SURNAME) || (before !== undefined && isRoleNoun(before));
}

/** `Jane Doe Church` may be named after her, `Jane Doe Police` is two things: a person first where two names lead. */
function isPersonFirst(words: readonly Word[], at: number, to: number): boolean {
  return (
    to - at === 3 &&
    isIn(words[at]!, GIVEN_NAME) &&
    isIn(words[at + 1]!, SURNAME) &&
    /^(?:Police|Government|Cabinet|Team)$/.test(words[to - 1]!.text)
  );
}

function endsInOther(words: readonly Word[], to: number, end: number): boolean {
  return to < end && isIn(words[end - 1]!, OTHER_HEAD);
}

/** Words of no list: as far as nothing listed begins. Of no type yet, unless a place word closes them. */
function unknownStep(words: readonly Word[], at: number, end: number, titled: boolean): Step {
  let to = at + 1;
  while (to < end && to - at < LONGEST && !beginsListed(words, to, end)) to++;
  const last = words[to - 1]!;
  if (to - at > 1 && isIn(last, OTHER_HEAD) && !titled) return { kind: "other", to };
  if (to - at > 1 && isIn(last, PLACE_HEAD)) return named("place", to, 2);
  if (to - at === 2 && isIn(words[at]!, DIRECTION) && !titled) return named("place", to, 2);
  return named(null, to, titled ? 4 : 0);
}

/** A title, a day, a nationality or an organization: no part of an unlisted name before it. */
function beginsListed(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at]!;
  return (
    isHonorific(word) ||
    isIn(word, OTHER_CAPITAL | DEMONYM) ||
    titleEnd(words, at, end) > at ||
    listedOrganization(words, at, end) > 0
  );
}

/** `South Korean`, `Central African`. */
function isDirectedDemonym(words: readonly Word[], at: number, end: number): boolean {
  return at + 1 < end && isIn(words[at]!, DIRECTION) && isIn(words[at + 1]!, DEMONYM);
}

/** A letter that opens a name, as in `D K Shiva`. */
function isInitial(words: readonly Word[], at: number, end: number): boolean {
  return words[at]!.text.length === 1 && at + 1 < end && words[at]!.text !== "I";
}

/** A title takes in the nationality, body or place before it in the run: `Kenyan Deputy Trade Adviser`. */
function titleStart(words: readonly Word[], from: number, at: number): number {
  let start = at;
  while (start > from && isIn(words[start - 1]!, DEMONYM)) start--;
  return start;
}
