import { Command, CommanderError, Option } from "commander";
import { version } from "../../package.json";
import type { Analyzer } from "../article/analyze";
import type { Corpus } from "../corpus/corpus";
import { annotateFiles } from "./annotateFiles";
import { annotateLines } from "./annotateLines";
import { gatherCorpus } from "./gatherCorpus";
import type { Invocation } from "./invocation";
import { printDossiers } from "./printDossiers";
import { printQuotes } from "./printQuotes";
import { asProblem, errorCode } from "./problem";
import { createReport, type Report } from "./report";
import { OutputLost, type Streams } from "./streams";

const DONE = 0;
const SOME_FAILED = 1;
const WRONG_USAGE = 2;

/** Runs the command line and returns its exit status. */
export async function run(args: readonly string[], streams: Streams, analyze: Analyzer): Promise<number> {
  const report = createReport(streams);
  // the promise of the write tells of it as well, but an unheard event would end the process
  streams.stdout.on("error", () => {});
  try {
    await createProgram(streams, report, analyze).parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USAGE;
    if (!(error instanceof OutputLost)) throw error;
    // `| head` has seen enough
    if (errorCode(error.cause) === "EPIPE") return DONE;
    report.failure("standard output", asProblem(error.cause));
  }
  return report.failed ? SOME_FAILED : DONE;
}

function createProgram(streams: Streams, report: Report, analyze: Analyzer): Command {
  const program = new Command("copydesk")
    .description(
      "Reads plain-text news: people, organizations, quotes, and who said what. Nothing leaves this machine.",
    )
    .version(version)
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
    })
    .exitOverride();
  addAnnotate(program, streams, report, analyze);
  for (const { name, description, print } of CORPUS_COMMANDS)
    program
      .command(name)
      .description(description)
      .addOption(entitiesOption())
      .argument("<path...>", "text files, folders (every .txt below them), globs, or - for standard input")
      .option("--json", "write a JSON array instead of text")
      .action(async (paths: string[], { json = false, entities }: CorpusOptions) => {
        const corpus = await gatherCorpus(paths, { streams, report, analyze, entities });
        await print(corpus, json, streams);
      });
  return program;
}

function entitiesOption(): Option {
  return new Option(
    "--entities <file>",
    "what you have decided about names and speakers; else .copydesk/entities.json above the articles; none for none",
  );
}

interface CorpusOptions {
  readonly json?: boolean;
  readonly entities?: string;
}

interface CorpusCommand {
  readonly name: string;
  readonly description: string;
  print(corpus: Corpus, json: boolean, streams: Streams): Promise<void>;
}

/** What is asked of many articles together. */
const CORPUS_COMMANDS: readonly CorpusCommand[] = [
  {
    name: "people",
    description: "list the people of all articles: roles, spellings, mentions, quotes",
    print: (corpus, json, streams) => printDossiers(corpus, "person", json, streams),
  },
  {
    name: "organizations",
    description: "list the organizations of all articles",
    print: (corpus, json, streams) => printDossiers(corpus, "organization", json, streams),
  },
  {
    name: "quotes",
    description:
      "list the quotes of all articles, with the same statement in other words and the same words in other mouths",
    print: printQuotes,
  },
];

interface AnnotateOptions {
  readonly out?: string;
  readonly ndjson?: boolean;
  readonly entities?: string;
}

function addAnnotate(program: Command, streams: Streams, report: Report, analyze: Analyzer): void {
  program
    .command("annotate")
    .description("write each article as JSON: its people, organizations, places and quotes, with positions")
    .argument("[path...]", "text files, folders (every .txt below them), globs, or - for standard input")
    .addOption(new Option("--format <name>", "how to write an article").choices(["json"]).default("json"))
    .option("--out <folder>", "write a file for each article there instead of printing")
    .addOption(
      new Option(
        "--ndjson",
        'read {"id","text"} lines from standard input, write an article a line',
      ).conflicts(["out"]),
    )
    .addOption(entitiesOption())
    .addHelpText("after", EXAMPLES)
    .action(async (paths: string[], { out, ndjson, entities }: AnnotateOptions, command: Command) => {
      const invocation: Invocation = { streams, report, analyze, entities };
      if (ndjson && paths.some((path) => path !== "-"))
        command.error("error: --ndjson reads standard input and takes no paths");
      if (ndjson) return annotateLines(invocation);
      if (paths.length === 0) command.error("error: name a file, a folder, a glob, or - for standard input");
      return annotateFiles(paths, out, invocation);
    });
}

const EXAMPLES = `
Examples:
  copydesk annotate story.txt
  copydesk annotate news/ --out annotated/
  copydesk annotate --ndjson < articles.ndjson > annotated.ndjson

Positions count UTF-16 code units. Exit status: 0 done, 1 some input failed, 2 wrong usage.`;
