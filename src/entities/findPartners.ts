import type { ParsedText } from "../text/parsedText";
import { contains, type Span } from "../text/span";

/** A name and whom it means, an entity or an index of one. */
interface Named extends Span {
  readonly entity: unknown;
}

/** Who asks in an interview, and who answers; null where the article does not say. */
export interface Partners<N extends Named> {
  readonly asks: N | null;
  readonly answers: N | null;
}

/** What stands behind the name of who asks, and before it: `Robin Eames meets the novelist` · `She talks to our critic Robin Eames`. */
const ASKING =
  /^(?:,[^,.]{1,40},)? (?:talk|speak|chat|sit|catch|meet|interview|ask)(?:s|ed|es)?\b(?!(?: to| with)? (?:us|me)\b)|^ (?:spoke|met|sat) (?!(?:to |with )?(?:us|me)\b)/u;
const ASKED_BY =
  /\b(?:(?:talk|speak|chat|open|sit)(?:s|ed)?|spoke|sat)(?: (?:down|up))? (?:to|with)(?: [\p{L}’']{1,20}){0,3} $|\b[Ii]nterview(?:ed)? by $/u;
/** `Ana Okoro, who runs the harbour, tells us`: so far behind the name of who answers, in UTF-16 units, stands what the one does. */
const ANSWERING =
  /^[^.?!]{0,200} (?:shares?|speaks?|spoke|talks?|talked|tells?|told|explains?|discuss(?:es|ed)|answers?|answered|reflects?|opens? up|sat down|looks? back)\b/u;
/** `Image: Joe Ruiz`: who took a picture is nobody of the interview. */
const CREDITED = /\b(?:[Ii]mage|[Pp]hoto(?:graph)?|[Pp]icture|[Cc]redit)(?: by|:) $/u;
/** How much around a name is read for it, in UTF-16 units. */
const AROUND = 80;

/**
 * Who answers is the one person whom the headline names, or names before a colon, or else the words before the first turn; who asks
 * is the one author in the byline, or whom those words tell to ask. `people` are names in text order, `turn` is where the first
 * question begins.
 */
export function findPartners<N extends Named>(
  { source, layout }: ParsedText,
  people: readonly N[],
  turn: number,
): Partners<N> {
  const { headline, byline } = layout;
  const within = (span: Span | null): N[] => (span ? people.filter((name) => contains(span, name)) : []);
  const lead = within({ start: 0, end: turn }).filter((name) => !isCredited(source, name));
  const but = (found: readonly N[], one: N | null): N[] =>
    found.filter(({ entity }) => entity !== one?.entity);
  const asking = lead.filter((name) => isAsking(source, name));
  const asks = onlyOne(within(byline)) ?? onlyOne(but(asking, onlyOne(within(headline))));
  const introduced = but(lead, asks);
  const titled = but(within(headline), asks);
  const answers =
    onlyOne(titled) ??
    titled.find(({ start, end }) => start === headline?.start && source[end] === ":") ??
    onlyOne(introduced) ??
    introduced.find(({ end }) => ANSWERING.test(source.slice(end, end + 240)));
  return { asks, answers: answers ?? null };
}

function isCredited(source: string, { start }: Span): boolean {
  return CREDITED.test(source.slice(Math.max(0, start - AROUND), start));
}

function isAsking(source: string, { start, end }: Span): boolean {
  return (
    ASKING.test(source.slice(end, end + AROUND)) ||
    ASKED_BY.test(source.slice(Math.max(0, start - AROUND), start))
  );
}

/** The first, where all are of one person. */
function onlyOne<N extends Named>(found: readonly N[]): N | null {
  const [first] = found;
  return first && found.every(({ entity }) => entity === first.entity) ? first : null;
}
