import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { ArticleReader } from "../src/archive/articleReader";
import { connect } from "../src/archive/connect";
import type { FileArchive } from "../src/archive/fileArchive";
import type { FileStamp } from "../src/archive/fileRecord";
import { type Files, type Reading, readChanged, readFiles } from "../src/archive/readFiles";
import { ReadingRoom } from "../src/archive/readingRoom";
import type { Remote } from "../src/archive/remote";
import { loadShards, type ShardStore, saveShards } from "../src/archive/shardStore";
import type { Analyzer } from "../src/article/analyze";
import { lazyAnalyzer } from "../src/article/lazyAnalyzer";
import { summarizeArticle } from "../src/corpus/articleSummary";
import { modelFiles } from "../src/hosts/node/modelFiles";
import { startWorkers } from "../src/hosts/node/startWorkers";
import { inventArticle, writeArticle } from "./inventArticle";

/*
 * Part of `npm run bench:corpus`: what the archive of a folder costs from the first reading to a change, as the extension does it
 * on the desktop, but for the editor’s own search and file access. Workers read; this process stands for the extension host.
 */

const SIZE = 10_000;
const FOLDERS = 50;
const ASKED = 50;
/** Files that change in one go. */
const AT_ONCE = 200;

/** With it, this program writes the articles into a scratch folder and ends, so that their making takes no memory here. */
const WRITE = "--write-into=";

const given = process.argv.find((arg) => arg.startsWith(WRITE))?.slice(WRITE.length);
const scratch = given ?? mkdtempSync(join(tmpdir(), "copydesk-bench-"));
const folder = join(scratch, "articles");
const kept = join(scratch, "kept");
const never = new AbortController().signal;
const watch = {
  report: () => {},
  passOver: (id: string, error: Error) => console.error(id, error.message),
};

const files: Files = {
  list: async () => (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".txt")),
  decisions: () => [],
  stamp: async (id) => {
    const { mtimeMs, size } = await stat(join(folder, id));
    return { id, mtime: mtimeMs, size, manner: "" };
  },
  read: async (stamp: FileStamp) => ({
    stamp,
    rules: { wanted: false, longest: 5_000_000, encoding: "utf-8" },
    decided: null,
    bytes: new Uint8Array(await readFile(join(folder, stamp.id))),
  }),
};

const store: ShardStore = {
  names: () => readdir(kept),
  read: async (name) => new Uint8Array(await readFile(join(kept, name))),
  write: async (name, bytes) => {
    if (!bytes) return rm(join(kept, name), { force: true });
    await writeFile(join(kept, `${name}.tmp`), bytes);
    await rename(join(kept, `${name}.tmp`), join(kept, name));
  },
};

function nameOf(index: number): string {
  return `${index % FOLDERS}/${String(index).padStart(6, "0")}.txt`;
}

function writeArticles(): void {
  for (let i = 0; i < FOLDERS; i++) mkdirSync(join(folder, String(i)), { recursive: true });
  mkdirSync(kept);
  for (let i = 0; i < SIZE; i++) writeFileSync(join(folder, nameOf(i)), writeArticle(inventArticle(i, SIZE)));
}

async function open() {
  const workers = startWorkers(resolve("."));
  const wire = await workers.startArchive(SIZE);
  const models = modelFiles(resolve("."));
  const openReader = async () => {
    const reader = await workers.startReader();
    reader.post({ names: models.names(), quotes: models.quotes() });
    return reader;
  };
  const analyze = lazyAnalyzer(models, console.error);
  const archive = connect<FileArchive>(wire);
  const near = { reader: new ArticleReader(analyze), isReady: analyze.isOpen };
  const readers = new ReadingRoom(near, openReader, workers.readers, console.error);
  const close = () => {
    wire.close();
    readers.close();
  };
  return { reading: { files, archive, reader: readers, watch }, archive, readers, analyze, close };
}

/** In ms. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Of some questions, each asked for the first time: how long the middle one takes and how long the slowest, in ms. */
async function timesOf(work: (i: number) => Promise<unknown>): Promise<{ middle: number; worst: number }> {
  const times: number[] = [];
  for (let i = 0; i < ASKED; i++) times.push(await timeOf(() => work(i)));
  times.sort((a, b) => a - b);
  return { middle: times[ASKED >> 1]!, worst: times[ASKED - 1]! };
}

/** What the extension does after a reading and at a start, so that the first questions are answered at once. */
async function printAhead(archive: Remote<FileArchive>): Promise<void> {
  let longest = 0;
  const all = await timeOf(async () => {
    for (let isReady = false; !isReady; )
      longest = Math.max(
        longest,
        await timeOf(async () => {
          isReady = await archive.readAhead();
        }),
      );
  });
  print("making ready what the first questions want", all / 1000, "s", 1);
  print("  longest wait of a question meanwhile", longest, "ms");
}

function print(label: string, value: number, unit: string, digits = 0): void {
  console.log(`${label.padEnd(60)}${value.toFixed(digits).padStart(9)} ${unit}`);
}

/** Of the whole process, its workers included. */
function printMemory(label: string): void {
  print(label, process.resourceUsage().maxRSS / 1024, "MB");
}

async function writeAgain(i: number): Promise<string> {
  const id = nameOf(i);
  await writeFile(join(folder, id), writeArticle(inventArticle(SIZE + i, SIZE)));
  return id;
}

/** From when the file is written on. */
async function change(reading: Reading, id: string): Promise<void> {
  await readChanged(reading, [id], never);
  await reading.archive.quotesIn(id);
}

/** As a branch that is checked out, or a folder that is brought up to date, changes files. */
async function changeAtOnce(reading: Reading): Promise<void> {
  const ids = await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => writeAgain((i * 89 + 1) % SIZE)));
  const read = await withKeys(() => readChanged(reading, ids, never));
  print(`${AT_ONCE} files changed at once, each`, read.ms / AT_ONCE, "ms");
  print("  longest wait of a key typed meanwhile", read.wait, "ms");
}

/** How long it takes, and how long a key waits meanwhile, both in ms. */
async function withKeys(work: () => Promise<unknown>): Promise<{ ms: number; wait: number }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const ms = await timeOf(work);
  delay.disable();
  return { ms, wait: delay.max / 1e6 };
}

async function printCold(): Promise<void> {
  const { reading, archive, readers, analyze, close } = await open();
  const before = process.cpuUsage();
  const cold = await withKeys(() => readFiles(reading, never));
  const { user, system } = process.cpuUsage(before);
  print("first reading, to the last article", cold.ms / 1000, "s", 1);
  print("  of processor time, workers and host", (user + system) / 1e6, "s", 1);
  print("  longest wait of a key typed meanwhile", cold.wait, "ms");
  print("keeping what was read", await timeOf(() => saveShards(store, archive)), "ms");
  print("  on disk, for each article", sizeOf(kept) / SIZE, "bytes");
  readers.close();
  await printAhead(archive);
  const all = { filter: "", order: "articles", limit: 100 } as const;
  print("first list of all people", await timeOf(() => archive.rows("person", all)), "ms");
  await ask(archive);
  printMemory("most memory of host and workers, nothing else in them");
  await printShown(archive, analyze);
  const written = await Promise.all(Array.from({ length: ASKED }, (_, i) => writeAgain(i * 97)));
  const changes = await timesOf((i) => change(reading, written[i]!));
  print("one of many files changed, read and asked about", changes.middle, "ms");
  print("  worst", changes.worst, "ms");
  printMemory("  most memory, the host’s own reader of articles among it");
  await changeAtOnce(reading);
  printMemory("  most memory since then");
  await saveShards(store, archive);
  close();
}

/** Articles that are typed in: the editor has read them before, to colour them. */
async function printShown(archive: Remote<FileArchive>, analyze: Analyzer): Promise<void> {
  const summaries = Array.from({ length: ASKED }, (_, i) => {
    const text = writeArticle(inventArticle(2 * SIZE + i, SIZE));
    return summarizeArticle(analyze(text, nameOf(i * 13)), text);
  });
  const shown = await timesOf(async (i) => {
    await archive.cover(summaries[i]!.id, summaries[i]!, null);
    await archive.quotesIn(summaries[i]!.id);
  });
  print("an open article changed, told and asked about", shown.middle, "ms");
  print("  worst", shown.worst, "ms");
}

async function ask(archive: Remote<FileArchive>): Promise<void> {
  const queries = ["a", "kar", "lena ba", "omar", "x"];
  const searches = await timesOf((i) => archive.symbols(queries[i % queries.length]!, 200));
  print("look-up of a name, worst", searches.worst, "ms");
  const dossiers = await timesOf((i) => archive.dossier(nameOf(i * 31), "e1"));
  print("dossier, worst", dossiers.worst, "ms");
  const words = ["minister", "e", "zq", "the p", "council road"];
  const quotes = await timesOf((i) => archive.searchQuotes(words[i % words.length]!, 100));
  print("quotes with some words, worst", quotes.worst, "ms");
}

async function printWarm(): Promise<void> {
  const begun = performance.now();
  const { reading, archive, close } = await open();
  await loadShards(store, archive);
  const { articles } = await archive.counts();
  print(`start with ${articles} articles kept, to the first answer`, performance.now() - begun, "ms");
  print("looking whether any has changed", await timeOf(() => readFiles(reading, never)), "ms");
  await printAhead(archive);
  close();
}

function sizeOf(path: string): number {
  return readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0);
}

async function main(): Promise<void> {
  try {
    execFileSync(process.execPath, [__filename, WRITE + scratch]);
    const bytes = statSync(join(folder, nameOf(0))).size;
    console.log(`\nA folder of ${SIZE} articles of ${bytes} bytes, read by two workers`);
    await printCold();
    await printWarm();
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (given) writeArticles();
else main();
