import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAnalyzer } from "../src/article/analyze";
import { summarizeArticle } from "../src/corpus/articleSummary";
import { Corpus } from "../src/corpus/corpus";
import { packSummary } from "../src/corpus/packSummary";
import { inventArticle, sumUp, writeArticle } from "./inventArticle";

/* `npm run bench:corpus [-- --large]`: what many articles cost, and how the cost grows. It prints; nothing depends on what it prints. */

const SIZES = [1000, 10_000, ...(process.argv.includes("--large") ? [100_000] : [])];
/** Articles that are read by the engine; the cost of one does not depend on the others. */
const READ = 200;
/** Articles that the command line reads and lists; with the table above, they tell of more. */
const READ_AND_LISTED = [200, 1000];

/** Of this process and all its threads: other work on the machine counts little. */
function millisecondsOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** How often the slowest of some questions is asked for; the best counts, because other work only adds. */
const ROUNDS = 3;

/** The worst of a few of one question, asked of a corpus that answered before. */
function worst(times: number, work: (i: number) => void): number {
  const rounds = Array.from({ length: ROUNDS }, (_, round) =>
    Math.max(...Array.from({ length: times }, (_, i) => millisecondsOf(() => work(round * times + i)))),
  );
  return Math.min(...rounds);
}

function printReading(): void {
  const analyze = createAnalyzer({
    names: readFileSync("models/names.model"),
    quotes: readFileSync("models/quotes.model"),
  });
  const texts = Array.from({ length: READ }, (_, i) => writeArticle(inventArticle(i, READ)));
  const read = (): void =>
    texts.forEach((text, i) => {
      summarizeArticle(analyze(text, String(i)), text);
    });
  read();
  const ms = millisecondsOf(read) / READ;
  const size = texts.reduce((sum, text) => sum + text.length, 0) / READ;
  console.log(`Reading: ${ms.toFixed(2)} ms for an article of ${size.toFixed(0)} characters; one core`);
}

/** Needs `node --expose-gc`. */
function usedMegabytes(): number {
  gc!();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** In ms, but for memory in MB. */
function measure(size: number): Record<string, number> {
  const stored = Array.from({ length: size }, (_, i) => {
    const summary = sumUp(inventArticle(i, size));
    return { id: summary.id, packed: packSummary(summary) };
  });
  const before = usedMegabytes();
  const corpus = new Corpus();
  const start = millisecondsOf(() => {
    // copies: what is measured is not to hang on what is stored
    for (const { id, packed } of stored) corpus.putPacked(id, packed.slice());
  });
  const summaries = usedMegabytes() - before;
  const people = millisecondsOf(() => corpus.rows("person"));
  const organizations = millisecondsOf(() => corpus.rows("organization"));
  const names = usedMegabytes() - before - summaries;
  const quotes = millisecondsOf(() => corpus.readAhead(() => false));
  const words = usedMegabytes() - before - summaries - names;
  const ids = corpus.summaries().map(({ id }) => id);
  const change = (i: number): void => {
    const id = ids[(i * 7919) % size]!;
    const summary = sumUp({ ...inventArticle(size + i, size), id });
    corpus.put(summary);
    for (const entity of summary.entities) corpus.rowOf(id, entity.id);
    for (const quote of summary.quotes) corpus.sameStatements(id, quote.id);
  };
  const changed = worst(100, change);
  const rows = worst(20, (i) => {
    change(i);
    corpus.rows("person");
  });
  const [often] = corpus.rows("person");
  const [, article, entity] = /^(.*)#(.*)$/.exec(often!.id)!;
  const dossier = worst(20, () => corpus.companions(corpus.dossierOf(article!, entity!)!, 10));
  const search = worst(20, (i) => corpus.search(QUERIES[i % QUERIES.length]!, 50));
  const same = millisecondsOf(() => {
    for (const id of ids) for (const quote of corpus.get(id)!.quotes) corpus.sameStatements(id, quote.id);
  });
  const conflicts = millisecondsOf(() => corpus.conflicts());
  const memory = usedMegabytes() - before;
  return {
    start,
    people,
    organizations,
    quotes,
    changed,
    rows,
    dossier,
    search,
    same,
    conflicts,
    summaries,
    names,
    words,
    memory,
    perArticle: (memory / size) * 1000,
    packed: stored.reduce((sum, { packed }) => sum + packed.length, 0) / size / 1000,
  };
}

const QUERIES = ["a", "ba", "khi", "smith", "zan an"];

const LABELS: Readonly<Record<string, string>> = {
  start: "taking in stored summaries, ms",
  people: "first list of all people, ms",
  organizations: "first list of all organizations, ms",
  quotes: "reading the words of all quotes, ms",
  changed: "one article changed and asked about, worst, ms",
  rows: "the same, and a list of all people, worst, ms",
  dossier: "longest dossier, with companions, worst, ms",
  search: "look-up of a name, worst, ms",
  same: "same statements of all quotes, ms",
  conflicts: "all conflicts, ms",
  summaries: "memory of summaries, MB",
  names: "memory of people and organizations, MB",
  words: "memory of the words of quotes, MB",
  memory: "memory after all questions, MB",
  perArticle: "memory of an article, KB",
  packed: "summary of an article, packed, KB",
};

/** An exponent of 1 is linear growth, for an article no growth is 0. */
function printGrowth(): void {
  measure(SIZES[0]!); // engines compile what they have seen run
  const columns = SIZES.map(measure);
  const last = columns.at(-1)!;
  const before = columns.at(-2)!;
  console.log(
    `\n${"Articles".padEnd(50)}${SIZES.map((size) => String(size).padStart(10)).join("")}  exponent`,
  );
  for (const [key, label] of Object.entries(LABELS)) {
    const cells = columns.map((column) => column[key]!.toFixed(1).padStart(10)).join("");
    const exponent = Math.log10(last[key]! / before[key]!);
    console.log(`${label.padEnd(50)}${cells}  ${exponent.toFixed(2).padStart(8)}`);
  }
}

/** The whole of `copydesk people DIR`, as long as it takes. */
function printCommandLine(): void {
  if (!existsSync("dist/cli.js")) {
    console.log("\n`npm run build` makes the command line, to be timed here");
    return;
  }
  console.log("\ncopydesk people, from files to the table");
  for (const size of READ_AND_LISTED) {
    const folder = mkdtempSync(join(tmpdir(), "copydesk-"));
    for (let i = 0; i < size; i++)
      writeFileSync(join(folder, `${i}.txt`), writeArticle(inventArticle(i, size)));
    const start = performance.now();
    execFileSync(process.execPath, ["dist/cli.js", "people", folder], { maxBuffer: 2 ** 30 });
    const ms = performance.now() - start;
    rmSync(folder, { recursive: true });
    console.log(
      `  ${String(size).padStart(6)} articles ${(ms / 1000).toFixed(1)} s, ${(ms / size).toFixed(1)} ms each`,
    );
  }
}

printReading();
printGrowth();
printCommandLine();
