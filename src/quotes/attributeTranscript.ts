import type { Draft } from "./draft";
import { isCapitalAt, isWordAt, nameOf, type Reading, regionOf, type TokenRange } from "./reading";

/** Longest label in front of a turn, in tokens: `SENATOR MARIA DEL CARMEN REYES`. */
const LONGEST_LABEL = 7;
/** How many turns make a transcript. */
const FEWEST_TURNS = 3;

interface Turn {
  readonly label: TokenRange;
  readonly content: TokenRange;
}

/**
 * The turns of a transcript or interview, `REYES: Is that so?`, `Q: …`, `“REYES: Is that so?`, and a lone `Lee: We won’t go` where Lee is a
 * person of the article.
 */
export function attributeTranscript(reading: Reading): Draft[] {
  const turns = reading.text.paragraphs
    .map((_, index) => readTurn(reading, index))
    .filter((turn) => turn !== null);
  const labels = new Map<string, number>();
  for (const { label } of turns)
    labels.set(labelText(reading, label), (labels.get(labelText(reading, label)) ?? 0) + 1);
  const repeated = [...labels.values()].some((count) => count > 1);
  const transcript = turns.length >= FEWEST_TURNS && repeated;
  return turns
    .filter((turn) => transcript || (isPerson(reading, turn.label) && !isAskedInHeadline(reading, turn)))
    .map(({ label, content }) => ({
      cue: null,
      source: label,
      content: [content],
      unmarked: reading.regionAt[content.first]! < 0,
      settled: true,
      confidence: transcript ? 0.9 : 0.75,
      evidence: "name and colon before the quote",
    }));
}

/** `q` of `Q`, `Q1` and `Q 12`. */
function labelText({ words }: Reading, { first, end }: TokenRange): string {
  return words
    .slice(first, end)
    .join(" ")
    .replace(/(?<=^(?:q|a|question|answer)) ?\d{1,3}$/, "");
}

function readTurn(reading: Reading, paragraph: number): Turn | null {
  const { firstToken, endToken } = reading.text.paragraphs[paragraph]!;
  const around = regionOf(reading, firstToken);
  const first = around ? firstToken + 1 : firstToken;
  let colon = first;
  let end = -1;
  while (colon < endToken && colon - first <= LONGEST_LABEL && reading.words[colon] !== ":") {
    if (!isLabelWord(reading, colon) || reading.regionAt[colon] !== reading.regionAt[firstToken]) return null;
    const next = pastOffice(reading, colon, endToken);
    if (next) end = colon;
    colon = next ?? colon + 1;
  }
  if (reading.words[colon] !== ":" || colon === first || endToken - colon < 3) return null;
  const label = { first, end: end > first ? end : colon };
  const quotation = regionOf(reading, colon + 1);
  const closes = around && !around.region.unclosed ? around.end - 1 : null;
  return { label, content: { first: colon + 1, end: closes ?? quotation?.end ?? endToken } };
}

/** Longest office in parentheses, in tokens. */
const LONGEST_OFFICE = 16;

/** Behind the `(Leader of the Opposition)` that a colon follows; null where none begins at token `i`. */
function pastOffice({ words }: Reading, i: number, end: number): number | null {
  if (words[i] !== "(") return null;
  const close = words.slice(i, Math.min(end, i + LONGEST_OFFICE)).indexOf(")");
  return close > 0 && words[i + close + 1] === ":" ? i + close + 1 : null;
}

function isLabelWord(reading: Reading, i: number): boolean {
  return isWordAt(reading, i)
    ? isCapitalAt(reading, i) || reading.nameAt[i]! >= 0
    : /^[.()-]$/.test(reading.words[i]!);
}

function isPerson(reading: Reading, { first, end }: TokenRange): boolean {
  const name = nameOf(reading, end - 1);
  return name?.type === "person" && reading.nameAt[first] === reading.nameAt[end - 1];
}

/** `Ana Reyes: saint or sinner?`: what the paper asks. */
function isAskedInHeadline({ text, words }: Reading, { content }: Turn): boolean {
  const { headline } = text.layout;
  return (
    headline !== null && text.tokens[content.end - 1]!.end <= headline.end && words[content.end - 1] === "?"
  );
}
