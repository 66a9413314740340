import { Uri, window } from "vscode";
import type { Entity } from "../../entities/entity";
import { ownNames } from "../../entities/ownNames";
import { ignore, merge, retype, split } from "../../settings/entitiesEdits";
import { shorten } from "../cards/card";
import type { Desk } from "../desk";
import { plainLabel } from "../plainLabel";
import type { Message } from "../registerCommand";
import { chooseSame } from "./chooseSame";
import { type Correction, writtenNames } from "./correction";
import type { Decide } from "./decide";
import { decidedEntity } from "./decidedEntity";
import { pathFrom } from "./decisionFiles";

/* What a name is, and whose. Each asks what it has to know, and decides nothing where the reader chooses nothing. */

/** With an article, as a reader says it. */
export const KINDS = { person: "a person", organization: "an organization", place: "a place" } as const;

type Kind = Entity["type"];

/** `kind`: what it is, else the reader is asked. */
export async function changeKind(
  decide: Decide,
  correction: Correction,
  entity: Entity,
  kind: unknown,
): Promise<Message> {
  const type = isKind(kind) ? kind : await chooseKind(entity);
  if (!type) return undefined;
  const told = `${shown(entity.name)} is ${KINDS[type]} from now on.`;
  return decide(correction, (text, path) => retype(text, decidedEntity(entity, path), type), told);
}

function isKind(kind: unknown): kind is Kind {
  return typeof kind === "string" && kind in KINDS;
}

async function chooseKind({ name, type }: Entity): Promise<Kind | undefined> {
  const others = (Object.keys(KINDS) as Kind[]).filter((kind) => kind !== type);
  const choices = others.map((type) => ({ label: `It is ${KINDS[type]}`, type }));
  return (await window.showQuickPick(choices, { title: shown(name) }))?.type;
}

/** Two names of one. */
export async function mergeWith(
  desk: Desk,
  decide: Decide,
  correction: Correction,
  entity: Entity,
): Promise<Message> {
  const same = await chooseSame(desk, correction, entity);
  if (!same) return undefined;
  return decide(
    correction,
    (text, path) => {
      const aliases = ownNames(same.type, same.name, same.aliases);
      return merge(text, decidedEntity(entity, path), { ...same, aliases, article: path });
    },
    `${shown(entity.name)} and ${shown(same.name)} are one from now on.`,
  );
}

/** Here the name is somebody else’s than in the other articles. */
export async function splitOff(
  desk: Desk,
  decide: Decide,
  correction: Correction,
  entity: Entity,
): Promise<Message> {
  const { document } = correction;
  await desk.archive.show(document);
  const dossier = await desk.archive.ask.dossier(document.uri.toString(), entity.id);
  const others = (dossier?.articles ?? []).map(({ article }) => article);
  const elsewhere = [...new Set(others)].filter((article) => article !== document.uri.toString());
  const file = desk.decisions.placeFor(document.uri);
  if (elsewhere.length === 0 || !file) return `Copydesk: ${shown(entity.name)} is in this article alone`;
  const names = writtenNames(correction, entity);
  const name = names[0] ?? entity.name;
  return decide(
    correction,
    (text, path) => {
      const here = { ...decidedEntity(entity, path), name, aliases: ownNames(entity.type, name, names) };
      return split(text, here, elsewhere.map((article) => pathFrom(file, Uri.parse(article))).sort());
    },
    `${shown(name)} in this article is not the one in the other articles from now on.`,
  );
}

/** All names of the entity, as the article writes them. */
export async function ignoreHere(decide: Decide, correction: Correction, entity: Entity): Promise<Message> {
  const names = writtenNames(correction, entity);
  const told = `${shown(entity.name)} is no name in this article from now on.`;
  return decide(correction, (text, path) => ignore(text, names, path), told);
}

/** The name that the reader points at alone: its parts may be names elsewhere. */
export async function ignoreEverywhere(
  decide: Decide,
  correction: Correction,
  entity: Entity,
): Promise<Message> {
  const name = correction.written ?? writtenNames(correction, entity)[0] ?? entity.name;
  return decide(correction, (text) => ignore(text, [name], null), `${shown(name)} is no name from now on.`);
}

export function shown(name: string): string {
  return plainLabel(shorten(name, 60));
}
