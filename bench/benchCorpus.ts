import { readFileSync } from "node:fs";
import { createAnalyzer } from "../src/article/analyze";
import { summarizeArticle } from "../src/corpus/articleSummary";
import { Corpus } from "../src/corpus/corpus";
import { inventArticle, sumUp, writeArticle } from "./inventArticle";

/* `npm run bench:corpus [-- --large]`: what many articles cost, and how the cost grows. It prints; nothing depends on what it prints. */

const SIZES = [1000, 10_000, ...(process.argv.includes("--large") ? [100_000] : [])];
/** Articles that are read by the engine; the cost of one does not depend on the others. */
const READ = 200;

function millisecondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The worst of a few of one question, asked of a corpus that answered before. */
function worst(times: number, work: (i: number) => void): number {
  return Math.max(...Array.from({ length: times }, (_, i) => millisecondsOf(() => work(i))));
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

/** In ms, but for memory in MB. */
function measure(size: number): Record<string, number> {
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  const corpus = new Corpus();
  const summaries = Array.from({ length: size }, (_, i) => sumUp(inventArticle(i, size)));
  const put = millisecondsOf(() => {
    for (const summary of summaries) corpus.put(summary);
  });
  const list = millisecondsOf(() => corpus.dossiers("person"));
  const organizations = millisecondsOf(() => corpus.dossiers("organization"));
  const [often] = corpus.dossiers("person");
  const place = (i: number) => often!.articles[(i * 31) % often!.articles.length]!;
  const dossier = worst(20, (i) => {
    const found = corpus.dossierOf(place(i).article.id, place(i).entity)!;
    corpus.companions(found, 10);
  });
  const search = worst(20, (i) => corpus.search(["a", "ba", "khi", "m", "zan"][i % 5]!, 50));
  const statements = millisecondsOf(() => {
    for (const { id, quotes } of summaries) for (const quote of quotes) corpus.sameStatements(id, quote.id);
  });
  const conflicts = millisecondsOf(() => corpus.conflicts());
  const change = worst(20, (i) => {
    const summary = sumUp({ ...inventArticle(size + i, size), id: summaries[i]!.id });
    corpus.put(summary);
    for (const { id } of summary.entities) corpus.dossierOf(summary.id, id);
    for (const { id } of summary.quotes) corpus.sameStatements(summary.id, id);
  });
  summaries.length = 0;
  global.gc?.();
  const memory = (process.memoryUsage().heapUsed - before) / 1e6;
  return { put, list, organizations, statements, conflicts, dossier, search, change, memory };
}

const LABELS: Readonly<Record<string, string>> = {
  put: "taking in all articles, ms",
  list: "listing all people, ms",
  organizations: "listing all organizations, ms",
  statements: "same statements of all quotes, ms",
  conflicts: "all conflicts, ms",
  dossier: "dossier with companions, worst, ms",
  search: "look-up of a name, worst, ms",
  change: "one article changed and asked, worst, ms",
  memory: "memory, MB",
};

/** An exponent of 1 is linear growth. */
function printGrowth(): void {
  const columns = SIZES.map(measure);
  const last = columns.at(-1)!;
  const before = columns.at(-2)!;
  console.log(
    `\n${"Articles".padEnd(44)}${SIZES.map((size) => String(size).padStart(10)).join("")}  exponent`,
  );
  for (const [key, label] of Object.entries(LABELS)) {
    const cells = columns.map((column) => column[key]!.toFixed(1).padStart(10)).join("");
    const exponent = Math.log10(last[key]! / before[key]!);
    console.log(`${label.padEnd(44)}${cells}  ${exponent.toFixed(2).padStart(8)}`);
  }
}

printReading();
printGrowth();
