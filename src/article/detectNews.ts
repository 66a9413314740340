/** Whether a plain text reads as a news article, and why, in a newsroom's words. */
export interface NewsVerdict {
  readonly isNews: boolean;
  /** `dateline and quotations`, `no dateline, reporting verb or quotation found`, `looks like a list of settings`. */
  readonly reason: string;
}

/** Reads at most the first characters of `source`; `path` is the file's name or path, empty for an unsaved text. */
export function detectNews(source: string, path: string): NewsVerdict {
  if (/(?:^|[\\/])(?:requirements|license|readme|changelog|cmakelists|robots)[^\\/]*$/i.test(path))
    return { isNews: false, reason: "the file’s name is not an article’s" };
  const head = source.slice(0, 20_000);
  const sentences = head.match(/[\p{Ll}\d)"”’'][.!?]["”’']?(?=\s|$)/gu)?.length ?? 0;
  const reported = /\b(?:said|says|told|added|according to)\b/.test(head);
  return sentences >= 3 && reported
    ? { isNews: true, reason: "sentences and reporting verbs" }
    : { isNews: false, reason: "no dateline, reporting verb or quotation found" };
}
