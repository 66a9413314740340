import { isWordAt } from "../src/quotes/reading";
import type { WordHabit } from "../src/tagger/quoteModel";
import type { QuoteArticle } from "./quoteArticle";
import { roleLabels } from "./roleLabels";

/** How often a word, and an ending, must be seen, and how often a word in cues. */
const LEAST_SEEN = { word: 4, ending: 20, cue: 2 };
/** A part of speech counts from this share of a word’s uses on. */
const LEAST_SHARE = 0.12;
const MOST_TAGS = 3;
/** Shares of a word’s uses in cues from which on it is of the next class. */
const CUE_SHARES = [0, 0.02, 0.08, 0.25, 0.6];

/** What the words of the articles mostly are: their parts of speech, and how often they report. */
export function learnHabits(articles: readonly QuoteArticle[]): Map<string, WordHabit> {
  const tags = new Counter();
  const cues = new Counter();
  for (const article of articles) {
    const labels = roleLabels(article);
    article.reading.words.forEach((word, i) => {
      if (!isWordAt(article.reading, i)) return;
      cues.add(word, labels[i] === 3 || labels[i] === 4 ? "cue" : "other");
      const tag = article.tags[i];
      if (!tag) return;
      tags.add(word, coarse(tag));
      tags.add(`~${word.slice(-3)}`, coarse(tag));
    });
  }
  const classes = new Map<string, number>();
  const habits = new Map<string, WordHabit>();
  for (const [word, counts] of tags.words) {
    const least = word[0] === "~" ? LEAST_SEEN.ending : LEAST_SEEN.word;
    const name = classOf(counts, least);
    if (name === null) continue;
    if (!classes.has(name)) classes.set(name, classes.size + 2);
    habits.set(word, { wordClass: classes.get(name)!, cue: 0 });
  }
  for (const [word, counts] of cues.words) {
    const seen = counts.get("cue") ?? 0;
    if (seen < LEAST_SEEN.cue) continue;
    const share = seen / (seen + (counts.get("other") ?? 0) + 2);
    const cue = CUE_SHARES.filter((least) => share >= least).length;
    habits.set(word, { wordClass: habits.get(word)?.wordClass ?? 0, cue });
  }
  if (classes.size > 253) throw new Error(`${classes.size} word classes do not fit into a byte`);
  return habits;
}

class Counter {
  readonly words = new Map<string, Map<string, number>>();

  add(word: string, what: string): void {
    const counts = this.words.get(word) ?? new Map<string, number>();
    counts.set(what, (counts.get(what) ?? 0) + 1);
    this.words.set(word, counts);
  }
}

/** The parts of speech of a word in one string, null where it is too rare. */
function classOf(counts: ReadonlyMap<string, number>, least: number): string | null {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total < least) return null;
  return [...counts]
    .filter(([, count]) => count >= LEAST_SHARE * total)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_TAGS)
    .map(([tag]) => tag)
    .sort()
    .join("/");
}

/** Names, adjectives and adverbs without their forms. */
function coarse(tag: string): string {
  return /^(?:NNP|JJ|RB)/.exec(tag)?.[0] ?? tag;
}
