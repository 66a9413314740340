import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../src/text/span";
import { type QuotesGold, readCorpus } from "./corpus";

/**
 * `speakers.tsv`: who is behind the sources that are pronouns (`he`) or descriptions without a name (`the senator`),
 * judged by hand for 79 random articles of PolNeAR’s training side, for the Wikinews articles of GUM and for the
 * samples of this repository. Places and names only, no text of the articles. A document, a poll or a crowd is nobody,
 * and so is who stays unnamed; left out are sources that are names after all and those that are two named people.
 */
const TABLE = join(__dirname, "speakers.tsv");

/** A source and the one behind it. */
export interface SpeakerGold extends Span {
  readonly form: "pronoun" | "nominal";
  /** Fullest name in the article; null where the article names nobody. */
  readonly name: string | null;
}

export interface SpeakersGold extends QuotesGold {
  readonly speakers: readonly SpeakerGold[];
}

/** The judged sources of an article by its id, in text order; none where it was not read. */
export function readSpeakerTable(): Map<string, SpeakerGold[]> {
  const table = new Map<string, SpeakerGold[]>();
  for (const line of readFileSync(TABLE, "utf8").trimEnd().split("\n").slice(1)) {
    const [id, start, end, form, name] = line.split("\t") as [string, string, string, string, string];
    const row: SpeakerGold = {
      start: Number(start),
      end: Number(end),
      form: form === "pronoun" ? "pronoun" : "nominal",
      name: name === "-" ? null : name,
    };
    table.set(id, [...(table.get(id) ?? []), row]);
  }
  return table;
}

/** The articles of a corpus of quotes whose speakers were judged. */
export function readSpeakers(path: string): SpeakersGold[] {
  const table = readSpeakerTable();
  return readCorpus<QuotesGold>(path).flatMap((gold) => {
    const speakers = table.get(gold.id);
    return speakers ? [{ ...gold, speakers }] : [];
  });
}
