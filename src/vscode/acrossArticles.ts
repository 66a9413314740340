import type { TextDocument } from "vscode";
import type { Elsewhere } from "../archive/archive";
import type { AppearanceView } from "../archive/dossierView";
import type { Profile } from "../archive/profile";
import type { Entity } from "../entities/entity";
import type { Quote } from "../quotes/quote";
import type { Desk } from "./desk";
import { guard } from "./guard";

/*
 * What the other articles say about the one in a document. Undefined where the archive fails, or has read the text a keystroke
 * earlier or later: then ids do not mean the same, and the article has to speak for itself.
 */

/** As much as a card shows. */
export async function profileOf(
  desk: Desk,
  document: TextDocument,
  entity: Entity,
): Promise<Profile | undefined> {
  const profile = await ask(desk, document, (id) => desk.archive.ask.profile(id, entity.id));
  return profile?.name === entity.name ? profile : undefined;
}

/** Where and under which names the person or organization is in the other articles. */
export async function appearancesElsewhere(
  desk: Desk,
  document: TextDocument,
  entity: Entity,
): Promise<readonly AppearanceView[]> {
  const dossier = await ask(desk, document, (id) => desk.archive.ask.dossier(id, entity.id));
  const here = document.uri.toString();
  const own = dossier?.articles.find((one) => one.article === here && one.entity === entity.id);
  if (own?.name !== entity.name) return [];
  return dossier!.articles.filter(({ article }) => article !== here);
}

/** Who says the same in other articles. */
export async function elsewhereOf(
  desk: Desk,
  document: TextDocument,
  quote: Quote,
): Promise<Elsewhere | undefined> {
  return ask(desk, document, (id) => desk.archive.ask.elsewhere(id, quote.id));
}

async function ask<T>(
  desk: Desk,
  document: TextDocument,
  question: (article: string) => Promise<T>,
): Promise<T | undefined> {
  return guard(desk.log, "all articles", async () => {
    await desk.archive.show(document);
    return question(document.uri.toString());
  })();
}
