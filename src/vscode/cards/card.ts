/** A short text in a hover, line by line. Words of an article are plain strings: only `toMarkdown` writes markup. */
export type Card = readonly Line[];
export type Line = readonly Piece[];
export type Piece = string | Strong | Link | WebLink;

export interface Strong {
  readonly strong: string;
}

/** Runs one of Copydesk’s own commands. */
export interface Link {
  readonly label: string;
  readonly command: string;
  readonly args: readonly unknown[];
}

/** Leads to a web page, http or https. */
export interface WebLink {
  readonly label: string;
  readonly address: string;
}

export function strong(words: string): Strong {
  return { strong: words };
}

export function link(label: string, command: string, ...args: unknown[]): Link {
  return { label, command, args };
}

/** Pieces with a middle dot between them: `person · 5 mentions`. */
export function dotted(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, i) => (i === 0 ? [piece] : [" · ", piece]));
}

/** The card as a screen reader says it. */
export function toPlainText(card: Card): string {
  return card.map((line) => line.map(plain).join("")).join("\n");
}

function plain(piece: Piece): string {
  if (typeof piece === "string") return piece;
  return "strong" in piece ? piece.strong : piece.label;
}

/** One paragraph with a hard break after each line; every word but our markup is escaped. */
export function toMarkdown(card: Card): string {
  return card.map((line) => line.map(markdown).join("")).join("  \n");
}

function markdown(piece: Piece): string {
  if (typeof piece === "string") return escapeMarkdown(piece);
  if ("strong" in piece) return `**${escapeMarkdown(piece.strong)}**`;
  if ("address" in piece) return `[${escapeMarkdown(piece.label)}](<${plainAddress(piece.address)}>)`;
  const args = encodeURIComponent(JSON.stringify(piece.args)).replace(/[()']/g, percent);
  return `[${escapeMarkdown(piece.label)}](command:${piece.command}?${args})`;
}

/** Nothing in it ends the link or means something in markup; what is no web page leads nowhere. */
function plainAddress(address: string): string {
  return /^https?:\/\//.test(address) ? address.replace(/[\s<>()[\]"'`\\|*_~\p{Cc}]/gu, encodeSign) : "";
}

function encodeSign(sign: string): string {
  const encoded = encodeURIComponent(sign);
  return encoded === sign ? percent(sign) : encoded;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}

/** An article may hold any markup: each ASCII mark loses its meaning, line breaks and control characters become spaces. */
export function escapeMarkdown(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, " ").replace(/[!-/:-@[-`{-~]/g, "\\$&");
}

/** At most `limit` UTF-16 units of `words` on one line, cut at a word where one ends nearby. */
export function shorten(words: string, limit: number): string {
  const line = words
    .slice(0, limit * 4)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - 1);
  const gap = cut.search(/[\s,;:]+[^\s,;:]*$/);
  return `${gap > limit / 2 ? cut.slice(0, gap) : cut.replace(/[\uD800-\uDBFF]$/, "")} …`;
}

/** `1 quote`, `5 quotes`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
