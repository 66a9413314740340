import { chooseHeadline, isHeading } from "./heading";
import { isMetadata } from "./isMetadata";
import type { Byline, Dateline, Layout } from "./layout";
import { readByline } from "./readByline";
import { readDateline } from "./readDateline";
import type { Span } from "./span";

/** Furniture stands at the top: no more than this many paragraphs are looked at. */
const HEAD = 12;
/** A summary or a caption may run before the paragraph with the dateline. */
const RUNNING_BEFORE_DATELINE = 2;

/** Headline, byline and dateline of an article, from its first paragraphs. */
export function readLayout(source: string, paragraphs: readonly Span[]): Layout {
  const headings: Span[] = [];
  let byline: Byline | null = null;
  let dateline: Dateline | null = null;
  let running = 0;
  let hasBody = false;
  let runsOnAt: number | null = null;
  const head = paragraphs.slice(0, HEAD).flatMap(({ start, end }) => splitFurniture(source, { start, end }));
  for (const [index, block] of head.entries()) {
    if (isMetadata(source, block)) continue;
    dateline = readDateline(source, block);
    hasBody ||= dateline !== null || isProse(source, block);
    if (dateline) break;
    const line: Byline | null = running === 0 && !byline ? readByline(source, block) : null;
    if (line) {
      byline = line;
      runsOnAt = goesOnBehind(source, block);
    } else if (running === 0 && isHeading(source, block, head[index + 1])) headings.push(block);
    else if (++running > RUNNING_BEFORE_DATELINE) break;
  }
  return { headline: hasBody ? chooseHeadline(source, headings) : null, byline, dateline, runsOnAt };
}

/** Wrapped copy joins headline and byline into one paragraph: cut before and after a byline. */
function splitFurniture(source: string, paragraph: Span): Span[] {
  const runOn = splitRunOn(source, paragraph);
  if (runOn) return runOn;
  if (paragraph.end - paragraph.start > 600) return [paragraph];
  const text = source.slice(paragraph.start, paragraph.end);
  const line = /^[ \t]*by:? .*$/im.exec(text);
  if (!line || line[0].length === text.length) return [paragraph];
  const byline = { start: paragraph.start + line.index, end: paragraph.start + line.index + line[0].length };
  if (!readByline(source, byline)) return [paragraph];
  return [{ start: paragraph.start, end: byline.start }, byline, { start: byline.end, end: paragraph.end }]
    .map((span) => trim(source, span))
    .filter((span) => span.start < span.end);
}

const AUTHOR_WORD = "(?:\\p{Lu}\\p{Ll}[\\p{L}'’-]{0,30}|\\p{Lu}\\.|de|da|van|von|der|den|bin|al)";
/** A byline and, in the same line, a word in capitals, or one that begins a sentence. */
const RUN_ON = new RegExp(
  `^[Bb][Yy]:? +${AUTHOR_WORD}(?: ${AUTHOR_WORD}){1,3}?(?: and ${AUTHOR_WORD}(?: ${AUTHOR_WORD}){1,3}?)?,? +` +
    "(?:(?=\\p{Lu}{3,}[ ,])|(?=(?:An?|The|One|In|On|At|It|He|She|They|This|More|After|When) [\\p{Ll}\\d]))",
  "u",
);

/** `By Ana Reyes ELMBY, Oct 3 (Agency) – The mill …`, `By Ana Reyes The mill …`: the byline apart; null where none runs on. */
function splitRunOn(source: string, { start, end }: Span): Span[] | null {
  const lead = RUN_ON.exec(source.slice(start, Math.min(end, start + LONGEST_LEAD)));
  if (!lead) return null;
  const rest = { start: start + lead[0].length, end };
  const byline = { start, end: rest.start - (lead[0].length - lead[0].replace(/[, ]+$/, "").length) };
  const goesOn = readDateline(source, rest) !== null || isProse(source, rest);
  return goesOn && readByline(source, byline) ? [byline, rest] : null;
}

/** Where a line of its own is none, and text goes on behind it: its first character that is no white space. */
function goesOnBehind(source: string, { end }: Span): number | null {
  const behind = /^[, \t]*(?=[^\s,])/.exec(source.slice(end, end + LONGEST_LEAD));
  return behind ? end + behind[0].length : null;
}

/** Longest byline that runs on, in UTF-16 units. */
const LONGEST_LEAD = 160;

function trim(source: string, { start, end }: Span): Span {
  const text = source.slice(start, end);
  return { start: end - text.trimStart().length, end: start + text.trimEnd().length };
}

function isProse(source: string, { start, end }: Span): boolean {
  return end - start > 120 || (end - start > 20 && /[.!?…:]["'”’)\]]{0,2}$/.test(source.slice(end - 3, end)));
}
