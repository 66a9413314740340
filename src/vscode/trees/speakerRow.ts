import type { SpeakerView } from "../../archive/quoteView";
import { shorten } from "../cards/card";
import type { Children, TreeRow } from "./treeRow";

/** Who speaks, above what they say; choosing the row opens and closes it. */
export function speakerRow(
  { type, entity, name }: SpeakerView,
  article: string,
  details: readonly string[],
  children: Children,
): TreeRow {
  const label = shorten(name, 80) || "(no name)";
  return {
    id: `${type} ${name}`,
    kind: type,
    label,
    description: details.join(" · "),
    spoken: [label, type, ...details].join(", "),
    icon: type === "person" ? "account" : "organization",
    place: null,
    article,
    entity,
    children,
  };
}
