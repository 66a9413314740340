import { splitParagraphs } from "../text/paragraph";
import { readLayout } from "../text/readLayout";
import { countNewsSignals, type NewsSignals } from "./newsSignals";

/** Whether a plain text reads as a news article, and why, in a newsroom’s words. */
export interface NewsVerdict {
  readonly isNews: boolean;
  /** `dateline, reporting verbs and quotations found`, `looks like a list`. */
  readonly reason: string;
}

/** UTF-16 code units that are read: an article shows what it is in its first pages. */
const HEAD = 20_000;
const FEWEST_WORDS = 25;
/** English holds at least this many of its smallest words in a hundred; other languages and word lists do not. */
const LEAST_GRAMMAR = 12;
/** Above this rate per hundred words one kind of word says no more. */
const MOST_COUNTED = 8;
const OTHER_FILES =
  /^(?:requirements.*|constraints.*|cmakelists|licen[cs]es?.*|copying.*|notices?|third[-_]?party.*|readme.*|change(?:log|s).*|news|authors|contributors|install|robots|ads|humans|security|llms.*|todo|vocab|words?|wordlist|stop-?words|package-lock|entry_points|top_level|sources|.*\.log|.*[-_.](?:requirements|licen[cs]es?|readme|changelog))\.(?:txt|text|md|rst)$|^(?:licen[cs]e|copying|notice|readme|changelog|authors|todo)$/i;

/** `path` is the file’s name or path, empty for an unsaved text. Linear in what is read of the text. */
export function detectNews(source: string, path: string): NewsVerdict {
  const name = path.slice(-300).split(/[\\/]/).at(-1)!;
  if (OTHER_FILES.test(name)) return { isNews: false, reason: "the file name is not an article’s" };
  const text = source.slice(0, HEAD);
  const signals = countNewsSignals(text);
  if (signals.words < FEWEST_WORDS) return { isNews: false, reason: "too short to tell" };
  if (signals.grammar < LEAST_GRAMMAR) return { isNews: false, reason: "not English prose" };
  const { dateline, byline } = readLayout(text, splitParagraphs(text));
  const furniture = { dateline: dateline !== null, byline: byline !== null };
  const found = findings(signals, furniture);
  if (found.length === 0) found.push("dates, offices and full names");
  const isNews = score(signals, furniture) > 0;
  return { isNews, reason: isNews ? `${list(found, "and")} found` : objection(signals, furniture) };
}

interface Furniture {
  readonly dateline: boolean;
  readonly byline: boolean;
}

/**
 * A weighted sum: the weights are those of a logistic regression of articles from many countries against manuals,
 * licences, code, word lists, letters and stories, rounded.
 */
function score(signals: NewsSignals, { dateline, byline }: Furniture): number {
  const capped = (rate: number): number => Math.min(rate, MOST_COUNTED);
  const anchors = signals.calendar + signals.public + signals.names;
  // A novel has reporting verbs as well, but few dates, offices and full names.
  const reporting = Math.min(signals.reporting, 0.3 + anchors);
  // So has a travel guide full names, but little that was said or happened on a day.
  const names = Math.min(signals.names, 0.5 + signals.reporting + signals.calendar + 0.5 * signals.public);
  return (
    -1.2 +
    2 * capped(reporting) +
    capped(signals.calendar) +
    1.4 * capped(signals.public) +
    0.7 * capped(names) +
    0.3 * capped(signals.quotations) +
    (dateline ? 1.5 : 0) +
    (byline ? 1 : 0) -
    (signals.greeting ? 2 : 0) -
    1.1 * capped(signals.manual) -
    0.3 * capped(signals.address) -
    1.2 * capped(signals.symbols) -
    1.6 * signals.unfinishedLines -
    1.3 * signals.lowerLines -
    4 * signals.stampedLines
  );
}

/** What most articles show at least one of. */
function findings(signals: NewsSignals, { dateline, byline }: Furniture): string[] {
  const found: string[] = [];
  if (dateline) found.push("dateline");
  if (byline) found.push("byline");
  if (signals.reporting > 0) found.push("reporting verbs");
  if (signals.quotations > 0) found.push("quotations");
  return found;
}

function objection(signals: NewsSignals, furniture: Furniture): string {
  if (signals.symbols > 3) return "looks like code or data";
  if (signals.stampedLines > 0.5) return "looks like a log or a chat";
  if (signals.unfinishedLines > 0.5) return "looks like a list";
  if (signals.manual > 2) return "looks like a manual or a licence";
  if (signals.greeting || signals.address > 4) return "looks like a letter or notes";
  if (findings(signals, furniture).length > 0) return "few dates, offices and full names";
  return "no dateline, reporting verb or quotation found";
}

function list(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
