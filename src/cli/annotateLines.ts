import { toJsonLine } from "../export/json";
import { decodeText } from "../text/decodeText";
import { type FindDecisions, findDecisions } from "./findDecisions";
import type { Invocation } from "./invocation";
import { asProblem, Problem } from "./problem";
import { MAX_ARTICLE } from "./readArticle";
import { readLines } from "./readLines";
import { write } from "./streams";

/**
 * `copydesk annotate --ndjson`: a line `{"id","text"}` in, an article a line out, in order. A bad line gives
 * `{"id":null,"line","error"}` in its place; blank lines give nothing. Holds one article at a time.
 */
export async function annotateLines(invocation: Invocation): Promise<void> {
  const { stdin, stdout } = invocation.streams;
  const decisions = findDecisions(invocation, process.cwd());
  let line = 0;
  for await (const bytes of readLines(stdin, MAX_ARTICLE)) {
    line++;
    const answer = await annotateLine(bytes, line, invocation, decisions);
    if (answer !== null) await write(stdout, `${answer}\n`);
  }
}

/** Null for a blank line. */
async function annotateLine(
  bytes: Uint8Array | null,
  line: number,
  { report, analyze }: Invocation,
  decisions: FindDecisions,
): Promise<string | null> {
  try {
    if (bytes === null)
      throw new Problem(`longer than ${MAX_ARTICLE / 1024 / 1024} MB`, "divide it into its articles");
    const { text: source } = decodeText(bytes);
    if (source.trim() === "") return null;
    const { id, text } = readRecord(source);
    return toJsonLine(analyze(text, id, await decisions({ id, path: null })));
  } catch (error) {
    report.failure(`line ${line}`, error);
    return JSON.stringify({ id: null, line, error: asProblem(error).message });
  }
}

function readRecord(source: string): { id: string; text: string } {
  const record = parse(source);
  if (typeof record !== "object" || record === null || !("id" in record) || !("text" in record))
    throw new Problem("not an object with id and text", 'write {"id": "…", "text": "…"}');
  const { id, text } = record;
  if (typeof id !== "string" || typeof text !== "string")
    throw new Problem("id and text must be strings", "put them in quotation marks");
  return { id, text };
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    throw new Problem("not JSON", 'write one {"id": "…", "text": "…"} a line');
  }
}
