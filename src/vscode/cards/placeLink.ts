import type { Place } from "../../archive/place";
import { articleName } from "../articleName";
import { COMMANDS } from "../commandIds";
import { type Link, link, shorten } from "./card";

/** Longer file names are cut. */
const WIDTH = 60;

/** The way to another article, by its file name: `bridge.txt`. */
export function articleLink(place: Place): Link {
  return link(shorten(articleName(place.article), WIDTH), COMMANDS.goTo, place.article, place.start);
}

/** The way to a line of another article: `bridge.txt line 15`. */
export function lineLink(place: Place): Link {
  const { label, command, args } = articleLink(place);
  return link(`${label} line ${place.start.line + 1}`, command, ...args);
}
