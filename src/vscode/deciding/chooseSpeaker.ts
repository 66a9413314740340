import { type QuickPickItem, QuickPickItemKind, window } from "vscode";
import { speakerOf } from "../../article/lookups";
import type { Entity } from "../../entities/entity";
import type { Quote } from "../../quotes/quote";
import { shorten } from "../cards/card";
import { quoteLabel } from "../cards/quoteLabel";
import { plainLabel } from "../plainLabel";
import type { Correction } from "./correction";

interface Choice extends QuickPickItem {
  /** Null for nobody. */
  readonly speaker?: Entity | null;
}

/** Asks who says a quote: people and organizations of the article, or nobody. Undefined where the reader chooses nothing. */
export async function chooseSpeaker(
  { reading: { article, source } }: Correction,
  quote: Quote,
): Promise<Entity | null | undefined> {
  const current = speakerOf(article, quote);
  const ofType = (type: Entity["type"]): Choice[] =>
    article.entities.filter((entity) => entity.type === type).map((entity) => toChoice(entity, current));
  const none: Choice[] = [
    { label: "", kind: QuickPickItemKind.Separator },
    { label: "Nobody", description: "the article does not name who says it", speaker: null },
  ];
  const choices = [...ofType("person"), ...ofType("organization"), ...ofType("place"), ...none];
  const title = plainLabel(`Who says ${quoteLabel(source, quote, 50)}?`);
  return (await window.showQuickPick<Choice>(choices, { title, matchOnDescription: true }))?.speaker;
}

function toChoice(speaker: Entity, current: Entity | undefined): Choice {
  const about = [speaker.roles[0] ?? speaker.type, ...(speaker === current ? ["now"] : [])].join(" · ");
  return {
    label: plainLabel(shorten(speaker.name, 80)),
    description: plainLabel(shorten(about, 80)),
    speaker,
  };
}
