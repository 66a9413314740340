import type { Article } from "../article/article";

/** The article on one line: what streams and lists of articles are made of. */
export function toJsonLine(article: Article): string {
  return JSON.stringify(article);
}

/** The article for reading and comparing: a line a field, and a line for each entity and quote. */
export function toJson(article: Article): string {
  const fields = Object.entries(article).map(([name, value]) => `  ${JSON.stringify(name)}: ${field(value)}`);
  return `{\n${fields.join(",\n")}\n}`;
}

function field(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]`;
}
