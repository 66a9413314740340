import type { KnownEntity } from "../../decisions/decisions";
import { dotted, type Line, shorten, type WebLink } from "./card";

const NOTE = 200;
const LABEL = 40;
const LINKS_SHOWN = 4;

/** What the reader wants to remember of somebody: a note, and the way to web pages. */
export function noteLines(known: KnownEntity | undefined): Line[] {
  const note = known?.note ? [[`note: ${shorten(known.note, NOTE)}`]] : [];
  const links = known?.links.slice(0, LINKS_SHOWN).map(webLink) ?? [];
  return links.length > 0 ? [...note, dotted(links)] : note;
}

/** Labelled by where it leads: `wikidata.org/wiki/Q42`. */
function webLink(address: string): WebLink {
  return { label: shorten(address.replace(/^https?:\/\/(?:www\.)?/, ""), LABEL), address };
}
