import type { Counts } from "../../archive/archive";
import type { ReadingProgress } from "../../archive/readFiles";
import type { Article } from "../../article/article";
import { count, type Line, strong } from "./card";

/** What all articles hold, as far as they are read. */
export interface Shelved {
  /** Null before anybody has asked. */
  readonly counts: Counts | null;
  /** Null while nothing is being read. */
  readonly progress: ReadingProgress | null;
}

/** How many people, organizations and quotes this article has, and how much all of them hold. */
export function countsCard(article: Article, { counts, progress }: Shelved): Line[] {
  const all = counts && `${counted(counts.articles, "article")} · ${counted(counts.quotes, "quote")}`;
  return [
    [strong("This article:"), ` ${countsOf(article)}`],
    ...(all ? [[strong("All articles:"), ` ${all}`]] : []),
    ...(progress ? [[`Reading articles ${grouped(progress.done)} of ${grouped(progress.total)}`]] : []),
  ];
}

/** `2 people · 1 organization · 6 quotes` */
export function countsOf({ entities, quotes }: Article): string {
  const organizations = entities.filter(({ type }) => type === "organization").length;
  return [peopleIn(entities), count(organizations, "organization"), count(quotes.length, "quote")].join(
    " · ",
  );
}

/** `2 people · 6 quotes` */
export function shortCountsOf({ entities, quotes }: Article): string {
  return `${peopleIn(entities)} · ${count(quotes.length, "quote")}`;
}

function peopleIn(entities: Article["entities"]): string {
  const people = entities.filter(({ type }) => type === "person").length;
  return people === 1 ? "1 person" : `${people} people`;
}

function counted(n: number, noun: string): string {
  return count(n, noun).replace(String(n), grouped(n));
}

/** In thousands as English newspapers write them. */
function grouped(n: number): string {
  return n.toLocaleString("en");
}
