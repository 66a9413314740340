import { createScanner, findNodeAtLocation, type Node, parseTree } from "jsonc-parser";

/* The file of decisions as a tree of nodes with their places, and edits that leave everything else in it as it is. */

export function fieldOf(object: Node, key: string): Node | undefined {
  return nodeAt(object, [key]);
}

export function nodeAt(node: Node, path: readonly PropertyKey[]): Node | undefined {
  return findNodeAtLocation(
    node,
    path.filter((step) => typeof step !== "symbol"),
  );
}

/** The root of a text that is JSON; comments and commas at the end are allowed. */
export function rootOf(text: string): Node {
  return parseTree(text, [], { allowTrailingComma: true })!;
}

/** Sets a field of an object; takes it away where the value is undefined. */
export function setField(text: string, object: Node, key: string, value: unknown): string {
  const field = fieldOf(object, key);
  if (value === undefined) return field ? removeChild(text, object, field.parent!) : text;
  if (!field) return addChild(text, object, `${JSON.stringify(key)}: ${written(value)}`);
  return text.slice(0, field.offset) + written(value) + text.slice(endOf(field));
}

/** Adds an item at the end of an array. */
export function addItem(text: string, array: Node, value: unknown): string {
  return addChild(text, array, written(value));
}

/** Takes an item of an array, or a property of an object, away with its comma, its line and the comment behind it. */
export function removeChild(text: string, container: Node, child: Node): string {
  const { children = [] } = container;
  const previous = children[children.findIndex(({ offset }) => offset === child.offset) - 1];
  const comma = commaBehind(text, child);
  const end = comma ?? endOf(child);
  const isAlone = /^[ \t]*$/.test(text.slice(lineStart(text, child.offset), child.offset));
  const note = (isAlone ? /^[ \t]*(?:\/\/[^\r\n]*)?/ : /^[ \t]*/).exec(text.slice(end))![0].length;
  if (comma === null && previous) {
    const gap = text.slice(endOf(previous), child.offset);
    if (/^\s*,\s*$/.test(gap)) return text.slice(0, endOf(previous)) + text.slice(isAlone ? end + note : end);
  }
  const from = isAlone ? lineStart(text, child.offset) : child.offset;
  const lineEnd = isAlone ? /^\r?\n?/.exec(text.slice(end + note, end + note + 2))![0].length : 0;
  const rest = text.slice(end + note + lineEnd);
  const last = comma === null && previous ? commaBehind(text, previous) : null;
  if (last !== null) return text.slice(0, last - 1) + text.slice(last, from) + rest;
  return text.slice(0, from) + rest;
}

/** Behind the last child and the comment on its line; on a line of its own where the last child begins one. */
function addChild(text: string, container: Node, child: string): string {
  const last = container.children?.at(-1);
  if (!last) return addFirst(text, container, child);
  const comma = commaBehind(text, last);
  const end = comma ?? endOf(last);
  const note = /^[ \t]*(?:\/\*[^*\n]*\*\/[ \t]*)?(?:\/\/[^\r\n]*)?/.exec(text.slice(end))![0].trimEnd();
  const isAlone = /^\s*$/.test(text.slice(lineStart(text, last.offset), last.offset));
  const gap = isAlone || note.includes("//") ? lineBreak(text) + indentAt(text, last.offset) : " ";
  return [
    text.slice(0, endOf(last)),
    comma === null ? "," : text.slice(endOf(last), comma),
    `${note}${gap}${child}`,
    comma === null ? "" : ",",
    text.slice(end + note.length),
  ].join("");
}

/** The lists of the file, and the file itself, have a line for each child. */
function addFirst(text: string, container: Node, child: string): string {
  const open = container.offset + 1;
  const inside = text.slice(open, endOf(container) - 1).trimEnd();
  const isDeep = container.parent?.parent?.parent !== undefined;
  const indent = indentAt(text, container.offset);
  const eol = lineBreak(text);
  const step = text.includes("\n\t") ? "\t" : "  ";
  const content = isDeep && inside === "" ? child : `${inside}${eol}${indent}${step}${child}${eol}${indent}`;
  return text.slice(0, open) + content + text.slice(endOf(container) - 1);
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

/** Offset behind the comma that follows a node; null where none does. */
function commaBehind(text: string, node: Node): number | null {
  const scanner = createScanner(text, true);
  scanner.setPosition(endOf(node));
  scanner.scan();
  const at = scanner.getTokenOffset();
  return text[at] === "," ? at + 1 : null;
}

function lineBreak(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

function indentAt(text: string, offset: number): string {
  const start = lineStart(text, offset);
  return /^[ \t]*/.exec(text.slice(start, offset))![0];
}

/** On one line, with spaces inside braces. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, content]) => content !== undefined);
  return `{ ${fields.map(([key, content]) => `${JSON.stringify(key)}: ${written(content)}`).join(", ")} }`;
}
