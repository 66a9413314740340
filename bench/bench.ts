import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createAnalyzer, openReader, openTagger } from "../src/article/analyze";
import { findNames } from "../src/mentions/findNames";
import { NameTagger } from "../src/mentions/tagNames";
import { findAttributions } from "../src/quotes/findAttributions";
import { decodeModel } from "../src/tagger/modelFile";
import { parseText } from "../src/text/parsedText";
import { longArticle, roundsOf } from "./longArticle";
import { findPeers } from "./peers";

const names = readFileSync("models/names.model");
const quotes = readFileSync("models/quotes.model");
const analyze = createAnalyzer({ names, quotes });
const tagger = openTagger(names);
const reader = openReader(quotes);

/* `npm run bench`: what reading costs, and how the cost grows. It prints; nothing depends on what it prints. */

const KB = 1000;
const SIZES = [10 * KB, 100 * KB, 1000 * KB, 10_000 * KB];

function millisecondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** How long works are repeated until all is compiled that will be, and again while their time is taken; milliseconds. */
const WHILE = 8000;

/**
 * The shortest time of each of some works, done in turns, so that all have the machine alike, each right after itself: what else the
 * machine does only adds.
 */
function best(works: readonly (() => void)[], ms = WHILE): number[] {
  const end = performance.now() + ms;
  while (performance.now() < end) for (const work of works) work();
  const shortest = works.map(() => Number.POSITIVE_INFINITY);
  while (performance.now() < end + ms)
    works.forEach((work, i) => {
      work();
      shortest[i] = Math.min(shortest[i]!, millisecondsOf(work));
    });
  return shortest;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function perSecond(amount: number, ms: number): string {
  return ((amount / ms) * 1000).toLocaleString("en", { maximumFractionDigits: 0 });
}

function printArticle(): void {
  const source = longArticle(10 * KB);
  const text = parseText(source);
  const found = findNames(text, tagger);
  const [all, parsing, patterns, naming, rules, quoting] = best([
    () => analyze(source, "bench"),
    () => parseText(source),
    () => findNames(text, null),
    () => findNames(text, tagger),
    () => findAttributions(text, found),
    () => findAttributions(text, found, reader),
  ]) as [number, number, number, number, number, number];
  console.log(
    `\nAn article of ${source.length} characters, ${text.tokens.length} tokens: ${all.toFixed(2)} ms`,
  );
  console.log(
    `  ${perSecond(text.tokens.length, all)} tokens/s, ${(source.length / all / KB).toFixed(2)} MB/s`,
  );
  const stages = {
    text: parsing,
    "names, patterns": patterns,
    "names, labeller": naming - patterns,
    "quotes, rules": rules,
    "quotes, model": quoting - rules,
    "entities, speakers": all - parsing - naming - quoting,
  };
  for (const [stage, ms] of Object.entries(stages))
    console.log(`  ${stage.padEnd(20)}${ms.toFixed(2).padStart(7)} ms`);
}

/** The samples, read completely by each in turn. */
function printPeers(): void {
  console.log("\nBeside others, the samples of this repository, one core");
  const texts = readdirSync("samples")
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(`samples/${name}`, "utf8"));
  const tokens = sum(texts.map((text) => parseText(text).tokens.length));
  const characters = sum(texts.map(({ length }) => length));
  const own = {
    name: "Copydesk, names, entities and quotes",
    read: (text: string) => analyze(text, "bench"),
  };
  const peers = findPeers();
  const systems = [own, ...peers];
  const times = best(systems.flatMap(({ read }) => texts.map((text) => () => read(text))));
  for (const [i, { name }] of systems.entries()) {
    const ms = sum(times.slice(i * texts.length, (i + 1) * texts.length));
    console.log(
      `  ${name.padEnd(48)}${ms.toFixed(1).padStart(8)} ms${perSecond(tokens, ms).padStart(10)} tokens/s${(characters / ms / KB).toFixed(2).padStart(7)} MB/s`,
    );
  }
  if (peers.length === 0) console.log("  `npm ci --prefix bench` installs the others");
}

/** How often the time of each size is taken. */
const RUNS = [12, 6, 3, 1];

/** Articles that were not read before, the fastest of some. An exponent of 1 is linear growth. */
function printGrowth(): void {
  console.log("\nGrowth, each article read for the first time");
  let before: { size: number; ms: number } | null = null;
  let round = 0;
  SIZES.forEach((wanted, i) => {
    let size = 0;
    const times = Array.from({ length: RUNS[i]! }, () => {
      const source = longArticle(wanted, round);
      round += roundsOf(wanted);
      size = source.length;
      return millisecondsOf(() => analyze(source, "bench"));
    });
    const ms = Math.min(...times);
    const exponent = before
      ? `exponent ${(Math.log(ms / before.ms) / Math.log(size / before.size)).toFixed(2)}`
      : "";
    console.log(
      `  ${(size / KB).toFixed(0).padStart(6)} KB ${ms.toFixed(1).padStart(9)} ms ${(size / ms / KB).toFixed(2).padStart(7)} MB/s  ${exponent}`,
    );
    before = { size, ms };
  });
}

/** Needs `node --expose-gc`. */
function printModel(): void {
  const used = (): number => {
    gc!();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 1e6;
  };
  const before = used();
  const labeller = new NameTagger(decodeModel(names));
  const loaded = used() - before;
  for (let i = 0; i < 20; i++) findNames(parseText(longArticle(100 * KB)), labeller);
  console.log(
    `The model of names: ${(names.length / 1e6).toFixed(2)} MB, decoded in ${best([() => decodeModel(names)], 200)[0]!.toFixed(0)} ms, ${loaded.toFixed(0)} MB of memory, ${(used() - before).toFixed(0)} MB with the words of 2 MB of articles`,
  );
}

function printBundles(): void {
  console.log("\nBundles");
  for (const path of ["dist/cli.js", "dist/node/extension.js", "dist/web/extension.js"])
    console.log(`  ${path.padEnd(24)}${(statSync(path).size / KB).toFixed(0).padStart(6)} KB`);
  const { load, activate } = loadingTimes();
  console.log(
    `  load of the extension bundle ${load.toFixed(0)} ms, its activate() ${activate.toFixed(1)} ms`,
  );
  const start = (...args: string[]) => best([() => execFileSync(process.execPath, args)], 500)[0]!;
  const empty = start("--eval", "0");
  console.log(
    `  copydesk --version adds ${(start("dist/cli.js", "--version") - empty).toFixed(0)} ms to node’s ${empty.toFixed(0)} ms`,
  );
}

/** The best of a few: a busy machine only adds. */
function loadingTimes(): { load: number; activate: number } {
  const args = ["--require", "tsx/cjs", "bench/loadExtension.ts"];
  const times = Array.from({ length: 7 }, () =>
    JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })),
  );
  const best = (key: string): number => Math.min(...times.map((time) => time[key]));
  return { load: best("load"), activate: best("activate") };
}

printModel();
printArticle();
printPeers();
printGrowth();
printBundles();
