import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type * as z from "zod/mini";
import type { DecisionFile, Entry } from "../decisions/decisionFile";
import { entitySchema, ignoreSchema, speakerSchema, VERSION } from "./entitiesSchema";
import { fieldOf, nodeAt } from "./entitiesTree";

/** Something in the file that does not hold, for people: what it is, and what to write. Offsets are UTF-16, half-open. */
export interface FileProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** hint: what stands there is kept, and does nothing. */
  readonly severity: "error" | "hint";
}

export interface EntitiesFile {
  /** The entries that hold. */
  readonly decisions: DecisionFile;
  /** In order of position. */
  readonly problems: readonly FileProblem[];
  /** Entries can be added and changed: it is JSON of this version, or blank. */
  readonly editable: boolean;
}

/** What to write in a field. */
const REMEDIES: Readonly<Record<string, string>> = {
  name: "a name of at most 200 characters",
  type: '"person", "organization" or "place"',
  aliases: 'a list of names such as ["CSB", "Safety Board"]',
  role: "a text of at most 2000 characters",
  note: "a text of at most 2000 characters",
  links: 'a list of web addresses such as ["https://example.org/ana"]',
  articles: 'a list of paths such as ["rail/**", "a.txt"]',
  article: 'the path of an article such as "rail/a.txt"',
  quote: "the opening words of the quote",
  speaker: "a name, or null for nobody",
};

const LISTS = ["entities", "ignore", "speakers"];

/** Nobody writes so much by hand or by choice, in UTF-16 units. */
const LONGEST = 2_000_000;

const NOTHING: DecisionFile = { entities: [], ignore: [], speakers: [] };

/**
 * Reads `.copydesk/entities.json`; comments and commas at the end are allowed. Each entry is judged alone: one that does not hold
 * costs only itself. Total: any string gives what can be used of it.
 */
export function readEntitiesFile(text: string): EntitiesFile {
  if (text.trim() === "") return { decisions: NOTHING, problems: [], editable: true };
  if (text.length > LONGEST)
    return {
      decisions: NOTHING,
      problems: [problemAt(undefined, "Longer than 2 MB. Nothing of it is used.")],
      editable: false,
    };
  const problems: FileProblem[] = [];
  const errors: ParseError[] = [];
  const root = parse(text, errors);
  for (const { offset, length, error } of errors)
    problems.push(problemAt({ offset, length }, `No JSON: ${spelledOut(printParseErrorCode(error))}.`));
  const holds = root?.type === "object" && isVersionKnown(root, problems);
  const decisions = holds ? readEntries(root, problems) : NOTHING;
  if (root?.type !== "object" && errors.length === 0)
    problems.push(problemAt(root, `No object. Write { "version": ${VERSION} }.`));
  const editable = holds && errors.length === 0 && LISTS.every((key) => isList(fieldOf(root, key)));
  return { decisions, problems: problems.sort((a, b) => a.start - b.start), editable };
}

function readEntries(root: Node, problems: FileProblem[]): DecisionFile {
  hintUnknown(root, new Set(["$schema", "version", ...LISTS]), problems);
  return {
    entities: numbered(readList(root, "entities", entitySchema, problems)),
    ignore: readList(root, "ignore", ignoreSchema, problems).map(({ articles = null, ...entry }) => ({
      ...entry,
      articles,
    })),
    speakers: readList(root, "speakers", speakerSchema, problems),
  };
}

function isList(node: Node | undefined): boolean {
  return node === undefined || node.type === "array";
}

/** Null where nothing is there; also where it is nested deeper than any file that people write. */
function parse(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { allowTrailingComma: true });
  } catch {
    return undefined;
  }
}

function isVersionKnown(root: Node, problems: FileProblem[]): boolean {
  const version = fieldOf(root, "version");
  if (version?.value === VERSION) return true;
  const remedy = `Write "version": ${VERSION}.`;
  if (!version) problems.push(problemAt({ offset: root.offset, length: 1 }, `version is missing. ${remedy}`));
  else
    problems.push(
      problemAt(
        version,
        `version is ${shown(version)}, which this Copydesk does not read. Nothing in this file is used or changed.`,
      ),
    );
  return !version;
}

function readList<Schema extends z.ZodMiniObject>(
  root: Node,
  key: string,
  schema: Schema,
  problems: FileProblem[],
): (z.output<Schema> & Entry)[] {
  const list = fieldOf(root, key);
  if (!list) return [];
  if (!isList(list)) {
    problems.push(problemAt(list, `${key} is ${shown(list)}. Write a list: [ ].`));
    return [];
  }
  const known = new Set(Object.keys(schema.shape));
  return (list.children ?? []).flatMap((node) => {
    const checked = schema.safeParse(getNodeValue(node));
    if (!checked.success) {
      for (const { path } of checked.error.issues.slice(0, 3)) problems.push(problemOf(node, path));
      return [];
    }
    hintUnknown(node, known, problems);
    return [{ ...(checked.data as z.output<Schema>), at: node.offset }];
  });
}

function problemOf(entry: Node, path: readonly PropertyKey[]): FileProblem {
  const [field] = path;
  const rest = "Until then this entry is left out.";
  if (typeof field !== "string") return problemAt(entry, `No entry: ${shown(entry)}. Write { }. ${rest}`);
  const node = nodeAt(entry, path) ?? nodeAt(entry, [field]);
  const what = node ? `${field} is ${shown(node)}` : `${field} is missing`;
  return problemAt(node ?? entry, `${what}. Write ${REMEDIES[field]}. ${rest}`);
}

/** Keys tell namesakes apart. */
function numbered(entries: readonly (z.output<typeof entitySchema> & Entry)[]): DecisionFile["entities"] {
  const counts = new Map<string, number>();
  return entries.map(({ name, type, aliases, role, note, links, articles, at }) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return {
      key: count === 1 ? name : `${name} (${count})`,
      type,
      name,
      aliases: aliases ?? [],
      role: role ?? null,
      note: note ?? null,
      links: links ?? [],
      articles: articles ?? null,
      at,
    };
  });
}

function hintUnknown(object: Node, known: ReadonlySet<string>, problems: FileProblem[]): void {
  for (const { children } of object.children ?? []) {
    const name = children?.[0];
    if (name && !known.has(name.value))
      problems.push(
        problemAt(name, `Copydesk does not know ${shown(name)}; it is kept and does nothing.`, "hint"),
      );
  }
}

function problemAt(
  place: { readonly offset: number; readonly length: number } | undefined,
  message: string,
  severity: FileProblem["severity"] = "error",
): FileProblem {
  const { offset, length } = place ?? { offset: 0, length: 1 };
  return { start: offset, end: offset + Math.max(1, length), message, severity };
}

function shown(node: Node): string {
  return (JSON.stringify(getNodeValue(node)) ?? "nothing").slice(0, 60);
}

/** `CommaExpected` as `comma expected`. */
function spelledOut(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}
