import { window } from "vscode";
import type { Entity } from "../../entities/entity";
import { addLink, setNote } from "../../settings/entitiesEdits";
import { isLink } from "../../settings/entitiesSchema";
import type { Desk } from "../desk";
import type { Message } from "../registerCommand";
import type { Correction } from "./correction";
import { shown } from "./correctNames";
import type { Decide } from "./decide";
import { decidedEntity } from "./decidedEntity";

/** No longer note is kept, in UTF-16 units. */
const LONGEST_NOTE = 2000;

/** Asks for what the card is to say beside what articles tell; an empty note goes. */
export async function addNote(
  desk: Desk,
  decide: Decide,
  correction: Correction,
  entity: Entity,
): Promise<Message> {
  const known = desk.decisions.of(correction.document.uri).known.find(({ key }) => key === entity.known);
  const note = await window.showInputBox({
    title: `Note on ${shown(entity.name)}`,
    prompt: "Shown in the card of the name",
    value: known?.note ?? "",
    validateInput: (text) => (text.length > LONGEST_NOTE ? "At most 2000 characters" : null),
  });
  if (note === undefined) return undefined;
  const told = note.trim() === "" ? "has no note from now on." : "has a note from now on.";
  return decide(
    correction,
    (text, path) => setNote(text, decidedEntity(entity, path), note.trim()),
    `${shown(entity.name)} ${told}`,
  );
}

export async function addWebLink(decide: Decide, correction: Correction, entity: Entity): Promise<Message> {
  const address = await window.showInputBox({
    title: `Link for ${shown(entity.name)}`,
    prompt: "A web address, shown in the card of the name",
    placeHolder: "https://www.wikidata.org/wiki/…",
    validateInput: (text) => (isLink(text.trim()) ? null : "A web address begins with https://"),
  });
  if (!address) return undefined;
  return decide(
    correction,
    (text, path) => addLink(text, decidedEntity(entity, path), address.trim()),
    `${shown(entity.name)} has a link from now on.`,
  );
}
