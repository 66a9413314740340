import type { Place } from "../../archive/place";
import type { LinePart } from "./lineAround";
import type { TreeRow } from "./treeRow";

interface Found {
  readonly id: string;
  readonly entity: string;
  readonly place: Place;
  readonly part: LinePart;
}

/** A place where somebody is mentioned, with the words around it. */
export function placeRow({ id, entity, place, part: { words, mark } }: Found): TreeRow {
  const line = `line ${place.start.line + 1}`;
  return {
    id,
    kind: "mention",
    label: words,
    mark,
    description: line,
    spoken: `${line}: ${words}`,
    icon: "",
    place,
    article: place.article,
    entity,
    children: null,
  };
}
