import type { Entity, Mention } from "../../entities/entity";
import type { Quote } from "../../quotes/quote";
import { spanText } from "../../text/span";
import { sureWords } from "../speakerLabel";
import { dotted, type Line, shorten } from "./card";
import { explanation } from "./explanation";
import type { Page } from "./page";

const WIDTH = 100;

/** Says that a word like “he” is understood as this entity; and why and how surely, where it is the source of a quote. */
export function takenLine(page: Page, entity: Entity, mention: Mention, quote: Quote | undefined): Line {
  const words = shorten(spanText(page.source, mention), 40);
  const why = (quote && explanation(quote)) || `“${words}” taken as ${entity.name}`;
  const sure = quote ? sureWords(page, quote) : "";
  return dotted([shorten(why, WIDTH), ...(sure ? [sure] : [])]);
}
