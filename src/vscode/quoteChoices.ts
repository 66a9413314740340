import { certaintyOf } from "../article/certainty";
import { quoteStart } from "../article/lookups";
import type { Quote } from "../quotes/quote";
import type { Page } from "./cards/page";
import { quoteLabel } from "./cards/quoteLabel";
import { plainLabel } from "./plainLabel";
import { speakerLabel, sureWords } from "./speakerLabel";

/** A quote to choose from a list. */
export interface QuoteChoice {
  readonly label: string;
  readonly description: string;
  /** UTF-16 offset of its opening mark. */
  readonly offset: number;
}

/** The quotes of one speaker, or of nobody known: what needs no word is that the speaker is sure. */
export function quoteChoices(page: Page, quotes: readonly Quote[]): QuoteChoice[] {
  return quotes.map((quote) => {
    const offset = quoteStart(page.source, quote);
    const remark = remarkOn(page, quote);
    const label = plainLabel(quoteLabel(page.source, quote, 80));
    return {
      label,
      description: plainLabel(`line ${page.lineOf(offset)}${remark && ` · ${remark}`}`),
      offset,
    };
  });
}

function remarkOn(page: Page, quote: Quote): string {
  const certainty = certaintyOf(quote, page.sureness);
  if (certainty === "sure") return "";
  return certainty === "guess" ? sureWords(page, quote) : speakerLabel(page, quote);
}
