import { introduction } from "../../article/lookups";
import type { SpeakerHint } from "../speakerHints";
import type { Card } from "./card";
import { goTo, type Page } from "./page";
import { takenLine } from "./takenLine";

/** Why this name stands beside a “he”, and the way to where the article introduces it. */
export function hintCard(page: Page, { speaker, mention, quote }: SpeakerHint): Card {
  const first = introduction(speaker)!;
  const place = goTo(page, `First mention, line ${page.lineOf(first.start)}`, first.start);
  return [takenLine(page, speaker, mention, quote), [place]];
}
