import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { HashTable } from "../src/tagger/hashTable";
import type { NameModel, WordCluster } from "../src/tagger/nameModel";
import { hashPhrase } from "../src/tagger/phraseHash";
import { tokenize } from "../src/text/tokenize";

/** What the labeller knows before it learns: lists of names by kind, and clusters of words. */
export type Knowledge = Pick<NameModel, "lists" | "words"> & { readonly listNames: readonly string[] };

/** Files of `lexicon/` and the column of each that holds the name. All of them CC0, PDDL, Unlicense, MIT, or CC BY (GeoNames). */
const LISTS: Readonly<Record<string, readonly (readonly [path: string, column: number])[]>> = {
  companies: [["org/companies_core_names.tsv.gz", 0]],
  institutions: [
    ["org/universities.tsv", 0],
    ["org/us_federal_bodies.txt", 0],
    ["org/charities.txt", 0],
  ],
  parties: [
    ["org/parties_parlgov.tsv", 0],
    ["org/parties_parlgov.tsv", 1],
    ["org/uk_parties.txt", 0],
  ],
  clubs: [["org/sports_teams.txt", 0]],
  places: [
    ["loc/cities_pop5000.tsv.gz", 0],
    ["loc/admin1_regions.tsv", 0],
  ],
  forenames: [
    ["person/forenames_smashew.txt", 0],
    ["person/forenames_by_country.tsv", 0],
  ],
  surnames: [
    ["person/surnames_by_country.tsv", 0],
    ["hand/intl_surnames.tsv", 0],
  ],
};

/** Reads `lexicon/` below the data folder. */
export function readKnowledge(data: string): Knowledge {
  const lexicon = join(data, "lexicon");
  const lists = Object.values(LISTS).map((files) => {
    const names = files.flatMap(([path, column]) => readColumn(join(lexicon, path), column));
    const hashes = names.map((name) => hashPhrase(tokenize(titled(name)).map((token) => token.text)));
    return new HashTable(Uint32Array.from(new Set(hashes)).sort());
  });
  return { lists, listNames: Object.keys(LISTS), words: readClusters(lexicon) };
}

/** Some lists write family names in capitals. */
function titled(name: string): string {
  return name.length > 4 && name === name.toUpperCase() ? name[0] + name.slice(1).toLowerCase() : name;
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
