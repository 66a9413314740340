import { OTHER_CAPITALS, OTHER_HEADS } from "../lexicon/otherNames";
import { DIRECTIONS, PLACE_HEADS, STATE_FORMS } from "../lexicon/placeWords";
import type { Token } from "../text/token";
import type { Run } from "./capitalizedRuns";
import { gazetteer, isDemonym } from "./gazetteer";
import { organizationEnd } from "./organizationPhrase";
import { longestPhrase, spelling } from "./phraseIndex";
import type { Segment } from "./segment";
import { isHonorific, isRoleNoun, titleEnd } from "./titleWords";

/** Cuts capitalised runs into the names they hold, leaving out titles, nationalities, days and the like. */
export function segmentRuns(tokens: readonly Token[], runs: readonly Run[]): Segment[] {
  const segments: Segment[] = [];
  for (const run of runs)
    segmentRun(tokens, { from: Math.max(run.from, segments.at(-1)?.to ?? 0), to: run.to }, segments);
  return segments;
}

function segmentRun(tokens: readonly Token[], run: Run, segments: Segment[]): void {
  let at = run.from;
  let titleFrom = -1;
  while (at < run.to) {
    const step = nextStep(tokens, at, run.to, titleFrom >= 0);
    if (step.kind === "title") titleFrom = titleFrom < 0 ? titleStart(tokens, run.from, at) : titleFrom;
    if (step.kind === "name") {
      segments.push({
        ...step,
        from: at,
        titleFrom: titleFrom >= 0 && step.type !== "place" ? titleFrom : at,
      });
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

function nextStep(tokens: readonly Token[], at: number, end: number, titled: boolean): Step {
  const { places, organizations } = gazetteer();
  const token = tokens[at]!;
  const organization = longestPhrase(organizations, tokens, at, Math.min(tokens.length, at + 12));
  const place = statePhrase(tokens, at) || longestPhrase(places, tokens, at, Math.min(tokens.length, at + 6));
  const title = titleEnd(tokens, at, end);
  const byHead = title > at ? at : organizationEnd(tokens, at, end);
  if (
    byHead > at + Math.max(organization, place, byHead - at === 1 ? 1 : 0) &&
    !isPersonFirst(tokens, at, byHead)
  ) {
    return endsInOther(tokens, byHead, end) ? { kind: "other", to: end } : named("organization", byHead, 3);
  }
  if (organization > 0 && organization >= place) {
    const further = organizationEnd(tokens, at, end);
    return named("organization", Math.max(at + organization, further), 3);
  }
  if (title > at) return { kind: "title", to: title };
  if (isDirectedDemonym(tokens, at, end)) return { kind: titled ? "title" : "other", to: at + 2 };
  if (place > 0 && !(titled && place === 1) && !startsPerson(tokens, at, place, end))
    return placeStep(tokens, at, at + place, end);
  if (OTHER_CAPITALS.has(token.text) && !isInitial(tokens, at, end)) return { kind: "other", to: at + 1 };
  if (isDemonym(token.text)) return { kind: titled ? "title" : "other", to: at + 1 };
  return unknownStep(tokens, at, end, titled);
}

function named(type: Segment["type"], to: number, strength: number): Step {
  return { kind: "name", to, type, strength };
}

/** `Islamic Republic of Iran`, `State of Qatar`: number of tokens, 0 where none begins at `at`. */
function statePhrase(tokens: readonly Token[], at: number): number {
  for (let of = at + 1; of < at + 4 && of + 1 < tokens.length; of++) {
    if (tokens[of]!.text !== "of") continue;
    if (!STATE_FORMS.has(tokens[of - 1]!.text)) return 0;
    const from = tokens[of + 1]!.text === "the" ? of + 2 : of + 1;
    if (from >= tokens.length) return 0;
    const place = longestPhrase(gazetteer().places, tokens, from, Math.min(tokens.length, from + 5));
    return place > 0 ? from + place - at : 0;
  }
  return 0;
}

/** A place grown by its head: `Tehran Province`; what follows it in the run stands for itself. */
function placeStep(tokens: readonly Token[], at: number, to: number, end: number): Step {
  if (to < end && PLACE_HEADS.has(spelling(tokens[to]!))) return named("place", to + 1, 3);
  return named("place", to, to - at > 1 ? 3 : 2);
}

/** A given name that is also a place opens a person's name where an unlisted capital follows: `Jordan Ellery`. */
function startsPerson(tokens: readonly Token[], at: number, place: number, end: number): boolean {
  const { givenNames, places, surnames } = gazetteer();
  const next = tokens[at + 1];
  if (place !== 1 || !next || at + 1 >= end) return false;
  if (titleEnd(tokens, at + 1, end) > at + 1 || PLACE_HEADS.has(next.text) || OTHER_CAPITALS.has(next.text))
    return false;
  if (longestPhrase(places, tokens, at + 1, end) > 0) return false;
  const before = tokens[at - 1];
  return (
    givenNames.has(tokens[at]!.text) ||
    surnames.has(next.text) ||
    (before !== undefined && isRoleNoun(before))
  );
}

/** `Jane Doe Church` may be named after her, `Jane Doe Police` is two things: a person first where two names lead. */
function isPersonFirst(tokens: readonly Token[], at: number, to: number): boolean {
  const { givenNames, surnames } = gazetteer();
  return (
    to - at === 3 &&
    givenNames.has(tokens[at]!.text) &&
    surnames.has(tokens[at + 1]!.text) &&
    /^(?:Police|Government|Cabinet|Team)$/.test(tokens[to - 1]!.text)
  );
}

function endsInOther(tokens: readonly Token[], to: number, end: number): boolean {
  return to < end && OTHER_HEADS.has(tokens[end - 1]!.text);
}

/** Words of no list: as far as nothing listed begins. Of no type yet, unless a place word closes them. */
function unknownStep(tokens: readonly Token[], at: number, end: number, titled: boolean): Step {
  const { organizations } = gazetteer();
  let to = at + 1;
  while (
    to < end &&
    to - at < LONGEST &&
    !isHonorific(tokens[to]!) &&
    titleEnd(tokens, to, end) === to &&
    !OTHER_CAPITALS.has(tokens[to]!.text)
  ) {
    if (isDemonym(tokens[to]!.text) || longestPhrase(organizations, tokens, to, end) > 0) break;
    to++;
  }
  const last = tokens[to - 1]!.text;
  if (to - at > 1 && OTHER_HEADS.has(last) && !titled) return { kind: "other", to };
  if (to - at > 1 && PLACE_HEADS.has(last)) return named("place", to, 2);
  if (to - at === 2 && DIRECTIONS.has(tokens[at]!.text) && !titled) return named("place", to, 2);
  return named(null, to, titled ? 4 : 0);
}

/** `South Korean`, `Central African`. */
function isDirectedDemonym(tokens: readonly Token[], at: number, end: number): boolean {
  return at + 1 < end && DIRECTIONS.has(tokens[at]!.text) && isDemonym(tokens[at + 1]!.text);
}

/** A letter that opens a name, as in `D K Shiva`. */
function isInitial(tokens: readonly Token[], at: number, end: number): boolean {
  return tokens[at]!.text.length === 1 && at + 1 < end && tokens[at]!.text !== "I";
}

/** A title takes in the nationality, body or place before it in the run: `Kenyan Deputy Trade Adviser`. */
function titleStart(tokens: readonly Token[], from: number, at: number): number {
  let start = at;
  while (start > from && isDemonym(tokens[start - 1]!.text)) start--;
  return start;
}
