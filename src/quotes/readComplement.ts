import { PREPOSITIONS, TIME_WORDS } from "../lexicon/functionWords";
import { isCapitalAt, isWordAt, type Reading, type TokenRange, type Unit } from "./reading";
import type { ReportingClause } from "./reportingClause";
import { beginsNounPhrase, isAdverb, isAdverbial, isMark, isPersonalPronoun, isVerb } from "./wordClass";

/** How the words after a reporting clause begin. */
export interface Opening {
  /** First token of what is said, if anything follows. */
  readonly at: number;
  readonly form: "quotation" | "colon" | "clause" | "none";
}

/** How far the way to the content may be, in tokens: `said in a statement on Monday that …`. */
const REACH = 40;

/** Steps over what stands between a reporting clause and its content: whom it was told, when, where. */
export function readOpening(reading: Reading, unit: Unit, clause: ReportingClause): Opening {
  const limit = Math.min(unit.end, clause.end + REACH);
  let at = clause.end;
  if (clause.lemma === "according") {
    if (bringsWords(reading, clause)) return { at: at + 1, form: "quotation" };
    const adverb = isAdverb(reading, at + 1) && reading.words[at + 2] === ",";
    return { at: adverb ? at + 3 : at + 1, form: isFronted(reading, unit, clause) ? "clause" : "none" };
  }
  if (clause.lemma === "express") return { at, form: reading.regionAt[at]! >= 0 ? "quotation" : "clause" };
  if (clause.kinds.includes("tell")) {
    const that = thatBehind(reading, at, limit);
    at = that >= 0 ? that : skipRecipient(reading, at, limit);
  }
  if (clause.kinds.includes("ask")) at = skipAsked(reading, at);
  const colon = colonBefore(reading, at, limit);
  if (colon >= 0) return { at: colon + 1, form: "colon" };
  while (at < limit) {
    if (reading.regionAt[at]! >= 0) return { at, form: "quotation" };
    const word = reading.words[at]!;
    if (word === ":") return { at: at + 1, form: "colon" };
    if (/^(?:this|these)$/.test(word) && reading.words[at + 1] === ":") return { at: at + 2, form: "colon" };
    if (word === "(") {
      const close = reading.words.slice(at, at + LONGEST_BRACKET).indexOf(")");
      if (close < 0) return { at, form: "none" };
      at += close + 1;
    } else if (word === "," || /^[–—-]+$/.test(word)) {
      const next = afterAside(reading, at, limit);
      if (next < 0) return { at, form: "none" };
      at = next;
    } else if (!isWordAt(reading, at)) return { at, form: "none" };
    else if (isBridge(reading, at, clause)) at = skipPhrase(reading, at, limit);
    else if (/^(?:late|early)$/.test(word) && /^(?:on|in)$/.test(reading.words[at + 1] ?? "")) at++;
    else if (isAdverbial(reading, at) && !isVerbal(reading.words[at]!)) at++;
    else return { at, form: "clause" };
  }
  return { at: unit.end, form: "none" };
}

/** How far `that` may be behind `told`, in tokens. */
const LONGEST_WAY = 12;
/** With its marks, in tokens. */
const LONGEST_BRACKET = 12;
/** How far a colon may be that leads up to a quotation, in tokens. */
const COLON_REACH = 10;

/** The colon of `said outside court: “…”`; -1 where a mark or a clause stands in front of it. */
function colonBefore(reading: Reading, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + COLON_REACH) && reading.regionAt[i]! < 0; i++) {
    if (reading.words[i] === ":") return (reading.regionAt[i + 1] ?? -1) >= 0 ? i : -1;
    if (!isWordAt(reading, i) || opensReport(reading.words[i]!) || isVerb(reading, i)) return -1;
  }
  return -1;
}

/** `in the words of Lee, “…”`. */
function bringsWords({ words, regionAt }: Reading, { first, end }: ReportingClause): boolean {
  return words[first] === "in" && words[end] === "," && (regionAt[end + 1] ?? -1) >= 0;
}

/** `According to Lee, the bridge is safe`: nothing but connecting words stands before. */
function isFronted(reading: Reading, unit: Unit, { first, end }: ReportingClause): boolean {
  const colon = reading.words[end] === ":" && (reading.regionAt[end + 1] ?? -1) >= 0;
  if (reading.words[end] !== "," && !colon) return false;
  return first === unit.first || (first === unit.first + 1 && reading.regionAt[first - 1]! < 0);
}

function isVerbal(word: string): boolean {
  return /^(?:is|are|was|were|has|have|had|be|do|does|did|can|will|would|could|should|must|may|might)$/.test(
    word,
  );
}

/** `, “…`, `, that …`, `, laughing, “…`: where the content goes on after the comma, or -1. */
function afterAside(reading: Reading, comma: number, limit: number): number {
  if (comma + 1 >= limit) return -1;
  if (reading.regionAt[comma + 1]! >= 0 || opensReport(reading.words[comma + 1]!)) return comma + 1;
  for (let i = comma + 1; i < Math.min(limit - 1, comma + 16); i++) {
    if (reading.regionAt[i]! >= 0) return -1;
    const mark = /^(?:,|[–—-]|--)$/.test(reading.words[i]!);
    if (mark && (reading.regionAt[i + 1]! >= 0 || opensReport(reading.words[i + 1]!))) return i + 1;
    if (reading.words[i] === ":") return i;
  }
  return -1;
}

function opensReport(word: string): boolean {
  return /^(?:that|why|how|whether)$/.test(word);
}

/** `in a statement`, `on Twitter`, `to reporters`, `of the plan`; not the `to` of an infinitive. */
function isBridge(reading: Reading, i: number, clause: ReportingClause): boolean {
  if (!clause.kinds.some((kind) => kind !== "describe" && kind !== "vow" && kind !== "think")) return false;
  const word = reading.words[i]!;
  if (
    !/^(?:in|on|at|during|to|of|via|through|before|after|following|from|with|by|during|as|about|into)$/.test(
      word,
    )
  )
    return false;
  return (
    word !== "to" ||
    beginsNounPhrase(reading, i + 1) ||
    /^(?:reporters|journalists|lawmakers)$/.test(reading.words[i + 1] ?? "")
  );
}

/** The `that` of `told mourners at the church that …`; -1 where a mark or a verb stands in front of it. */
function thatBehind(reading: Reading, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + LONGEST_WAY); i++) {
    if (reading.words[i] === "that") return i;
    const goesOn = isWordAt(reading, i) || isMark(reading.words[i]!);
    if (
      !goesOn ||
      reading.regionAt[i]! >= 0 ||
      /^(?:who|which|how|why|what|if|whether)$/.test(reading.words[i]!)
    )
      return -1;
    if (isVerb(reading, i) || isPersonalPronoun(reading.words[i]!)) return -1;
  }
  return -1;
}

function skipRecipient(reading: Reading, at: number, limit: number): number {
  const word = reading.words[at] ?? "";
  if (/^(?:me|us|him|her|them|you|it|himself|herself)$/.test(word)) return at + 1;
  if (reading.regionAt[at]! >= 0 || /^(?:that|how|why|what|to|of|,|:|if|whether)$/.test(word)) return at;
  return skipPhrase(reading, at - 1, limit);
}

/** `asked her who was there`: past whom the question was put to. */
function skipAsked({ words }: Reading, at: number): number {
  const person = /^(?:me|us|him|her|them|you)$/.test(words[at] ?? "");
  return person && /^(?:who|what|how|why|where|when|which|if|whether|about)$/.test(words[at + 1] ?? "")
    ? at + 1
    : at;
}

/** From a preposition over the noun phrase that it governs, up to where a clause, a mark or another phrase begins. */
function skipPhrase(reading: Reading, preposition: number, limit: number): number {
  let at = preposition + 1;
  for (; at < limit && reading.regionAt[at]! < 0; at++) {
    const word = reading.words[at]!;
    if (!isWordAt(reading, at) && !/^[’'&/]$/.test(word) && !isMark(word)) return at;
    if (/^(?:that|who|whether|how|why|what|to|if|when|where|while|there|because)$/.test(word)) return at;
    if (isPersonalPronoun(word)) return at;
    if (at === preposition + 1) continue;
    if (isDay(reading, at - 1) && !TIME_WORDS.has(word) && reading.text.tokens[at]!.kind !== "number")
      return at;
    if (PREPOSITIONS.has(word) && word !== "of") return at;
    const before = reading.words[at - 1]!;
    if (PREPOSITIONS.has(before) || /^(?:and|or|&)$/.test(before)) continue;
    if (isAdverb(reading, at)) return at;
    if (
      isCapitalAt(reading, at) ? !isCapitalAt(reading, at - 1) && !isDetermining(before) : isDetermining(word)
    )
      return at;
  }
  return at;
}

/** `Friday`, behind which nothing belongs to it but `night`, or a number. */
function isDay({ words }: Reading, i: number): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(words[i]!);
}

function isDetermining(word: string): boolean {
  return /^(?:the|an?|his|her|its|their|our|my|your|this|these|those|no|all|some|any|both|every|each|most|many|[’'ʼ]s)$/.test(
    word,
  );
}

/** Longest indirect content, in tokens. */
const LONGEST = 300;

/** Behind a comma: what the reporter says against it, or of what it brought about (`, raising fears that`). */
export const GOES_BEYOND =
  /^(?:while|although|though|but|whereas|(?:prompt|rais|fuell?|spark|trigger|stok|deepen|reviv)ing)$/;

/** Token range of the content that begins at `from`: up to the next clause, an attribution, or the end of the sentence. */
export function readForward(
  reading: Reading,
  unit: Unit,
  from: number,
  stops: ReadonlySet<number>,
): TokenRange | null {
  let at = from;
  for (; at < Math.min(unit.end, from + LONGEST); at++) {
    if (reading.regionAt[at]! >= 0) continue;
    if (at > from && (reading.words[at] === ";" || stops.has(at))) break;
    if (at > from + 2 && reading.words[at] === "," && GOES_BEYOND.test(reading.words[at + 1] ?? "")) break;
  }
  return trimRange(reading, { first: from, end: at });
}

/** Drops marks and connecting words that belong to the sentence around the content; null if nothing is left. */
export function trimRange(reading: Reading, { first, end }: TokenRange): TokenRange | null {
  let last = end;
  while (last > first && reading.regionAt[last - 1]! < 0) {
    const word = reading.words[last - 1]!;
    if (isWordAt(reading, last - 1) ? !/^(?:and|but|as|so|while)$/.test(word) : /^[)\]%]$/.test(word)) break;
    last--;
  }
  let start = first;
  while (
    start < last &&
    reading.regionAt[start]! < 0 &&
    /^(?:[,;:.–—-]|--|and|but)$/.test(reading.words[start]!)
  )
    start++;
  return start < last ? { first: start, end: withClosingMark(reading, start, last, end) } : null;
}

/** Where the trimming cut a closing mark from its opening one (`a man called “Mr. Lee.”`), the end behind that mark. */
function withClosingMark(reading: Reading, first: number, last: number, end: number): number {
  const { words } = reading;
  let open = 0;
  for (let i = first; i < last; i++) {
    if (isWordAt(reading, i)) continue;
    const word = words[i]!;
    if (/^(?:“|``|‘)$/.test(word)) open++;
    else if (/^(?:”|’)$/.test(word)) open = Math.max(0, open - 1);
    else if (/^(?:"|'')$/.test(word)) open = open > 0 ? open - 1 : 1;
  }
  for (let i = last; open > 0 && i < end; i++) if (isMark(words[i]!)) return i + 1;
  return last;
}
