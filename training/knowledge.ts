import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { spelling } from "../src/mentions/spelling";
import type { NameModel, WordCluster } from "../src/tagger/nameModel";
import { hashPhrase } from "../src/tagger/phraseHash";
import { PhraseLists } from "../src/tagger/phraseLists";
import { tokenize } from "../src/text/tokenize";

/** What the labeller knows before it learns: lists of names by kind, and clusters of words. */
export type Knowledge = Pick<NameModel, "lists" | "words">;

/** Files of `lexicon/` and the column of each that holds the name. All of them CC0, PDDL, Unlicense, MIT, or CC BY (GeoNames). */
const LISTS: Readonly<Record<string, readonly (readonly [path: string, column: number])[]>> = {
  "listed companies": [["org/companies_core_names.tsv.gz", 0]],
  "listed institutions": [
    ["org/universities.tsv", 0],
    ["org/us_federal_bodies.txt", 0],
    ["org/charities.txt", 0],
  ],
  "parties of parliaments": [
    ["org/parties_parlgov.tsv", 0],
    ["org/parties_parlgov.tsv", 1],
    ["org/uk_parties.txt", 0],
  ],
  "American teams": [["org/sports_teams.txt", 0]],
  towns: [
    ["loc/cities_pop5000.tsv.gz", 0],
    ["loc/admin1_regions.tsv", 0],
  ],
  "given names": [
    ["person/forenames_smashew.txt", 0],
    ["person/forenames_by_country.tsv", 0],
  ],
  "family names": [
    ["person/surnames_by_country.tsv", 0],
    ["hand/intl_surnames.tsv", 0],
  ],
  outlets: [
    ["hand/media_outlets.txt", 0],
    ["hand/news_agencies.txt", 0],
    ["org/newspapers_dariusk.txt", 0],
  ],
};

/** Reads `lexicon/` below the data folder. */
export function readKnowledge(data: string): Knowledge {
  const lists = new Map([...readPublicLists(data), ...readOwnLists()]);
  return { lists: PhraseLists.of(lists), words: readClusters(join(data, "lexicon")) };
}

/** Hashes of names by kind, from `lexicon/` below the data folder. */
export function readPublicLists(data: string): Map<string, number[]> {
  const readKind = (files: (typeof LISTS)[string]): string[] =>
    files.flatMap(([path, column]) => readColumn(join(data, "lexicon", path), column));
  return new Map(Object.entries(LISTS).map(([kind, files]) => [kind, readKind(files).map(hashName)]));
}

/** Hashes of names by kind, from this repository. */
function readOwnLists(): Map<string, number[]> {
  const files = readdirSync(OWN_LISTS).sort();
  return new Map(
    files.map((file) => [file.replace(".txt", ""), readNames(join(OWN_LISTS, file)).map(hashName)]),
  );
}

/** Lists of our own: one name a line, headings after `#`. */
const OWN_LISTS = join(__dirname, "lists");

function readNames(path: string): string[] {
  return readLines(path).filter((line) => !line.startsWith("#"));
}

/** Words are spelled as the labeller will see them. */
function hashName(name: string): number {
  return hashPhrase(tokenize(name).map(spelling));
}

function readClusters(lexicon: string): Map<string, WordCluster> {
  const words = new Map<string, WordCluster>();
  for (const line of readLines(join(lexicon, "embeddings/brown640_news4M.tsv.gz"))) {
    const [word, path] = line.split("\t");
    words.set(word!, { path: path!, coarse: 0, fine: 0 });
  }
  for (const line of readLines(join(lexicon, "embeddings/glove100d_kmeans_256_1024.tsv.gz")).slice(
    0,
    MOST_WORDS,
  )) {
    const [word, coarse, fine] = line.split("\t");
    words.set(word!, {
      path: words.get(word!)?.path ?? "",
      coarse: Number(coarse) + 1,
      fine: Number(fine) + 1,
    });
  }
  return words;
}

/** Of the words by frequency that have vectors; the rare ones cost more bytes than they bring. */
const MOST_WORDS = 50_000;

function readColumn(path: string, column: number): string[] {
  return readLines(path)
    .map((line) => line.split("\t")[column] ?? "")
    .filter((name) => name !== "");
}

function readLines(path: string): string[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text.split("\n").filter((line) => line.trim() !== "");
}
