import type { Entity } from "../../entities/entity";
import { COMMANDS } from "../commandIds";
import type { Correction } from "./correction";

/** Something that the reader may put right. */
export interface Offer {
  readonly title: string;
  readonly command: string;
  /** Of a change of kind: what it is. */
  readonly kind?: Entity["type"];
}

const TITLES = {
  person: "This Is a Person",
  organization: "This Is an Organization",
  place: "This Is a Place",
};

/** What may be put right at a place: where the reader points at a name that first, else the quote; in one order always. */
export function listCorrections({
  entity,
  written,
  quote,
}: Pick<Correction, "entity" | "written" | "quote">): Offer[] {
  const ofQuote = quote ? [{ title: "Assign Speaker…", command: COMMANDS.assignSpeaker }] : [];
  const ofName = entity ? offersOn(entity) : [];
  return written === null ? [...ofQuote, ...ofName] : [...ofName, ...ofQuote];
}

function offersOn({ type }: Entity): Offer[] {
  const kinds = (Object.keys(TITLES) as Entity["type"][]).filter((kind) => kind !== type);
  return [
    { title: "Merge with…", command: COMMANDS.mergeWith },
    { title: "Not the Same as in Other Articles", command: COMMANDS.splitOff },
    ...kinds.map((kind) => ({ title: TITLES[kind], command: COMMANDS.changeKind, kind })),
    { title: "Not a Name in This Article", command: COMMANDS.ignoreHere },
    { title: "Not a Name in Any Article", command: COMMANDS.ignoreEverywhere },
    { title: "Add Note…", command: COMMANDS.addNote },
    { title: "Add Link…", command: COMMANDS.addLink },
  ];
}
