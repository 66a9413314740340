import { findQuotations } from "./findQuotations";
import type { Layout } from "./layout";
import type { Paragraph } from "./paragraph";
import { splitParagraphs } from "./paragraph";
import type { MarkedRegion } from "./quotationMarks";
import { readLayout } from "./readLayout";
import type { Sentence } from "./sentence";
import { splitSentences } from "./sentence";
import { behindTimeStamp } from "./timeStamp";
import type { Token } from "./token";
import { tokenize } from "./tokenize";

/** All that can be told of an article from its characters, before any name is known. Every list is in text order. */
export interface ParsedText {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly layout: Layout;
  /** Outer regions before the ones they contain. */
  readonly quotations: readonly MarkedRegion[];
}

/** Reads any string; linear in its length. */
export function parseText(source: string): ParsedText {
  const tokens = tokenize(source);
  const blocks = readBlocks(source, tokens);
  const layout = readLayout(source, blocks);
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  for (const { start, end, firstToken, endToken } of blocks) {
    const firstSentence = sentences.length;
    const edge = behindTimeStamp(source, { start, end }) ?? layout.runsOnAt;
    for (const sentence of splitSentences(tokens, firstToken, endToken, paragraphs.length, edge))
      sentences.push(sentence);
    paragraphs.push({ start, end, firstToken, endToken, firstSentence, endSentence: sentences.length });
  }
  return {
    source,
    tokens,
    sentences,
    paragraphs,
    layout,
    quotations: findQuotations(source, tokens, paragraphs),
  };
}

type Block = Pick<Paragraph, "start" | "end" | "firstToken" | "endToken">;

/** The paragraphs with their tokens, but for those of invisible marks alone. */
function readBlocks(source: string, tokens: readonly Token[]): Block[] {
  const blocks: Block[] = [];
  let token = 0;
  for (const { start, end } of splitParagraphs(source)) {
    while (token < tokens.length && tokens[token]!.start < start) token++;
    const firstToken = token;
    while (token < tokens.length && tokens[token]!.start < end) token++;
    if (firstToken < token) blocks.push({ start, end, firstToken, endToken: token });
  }
  return blocks;
}
