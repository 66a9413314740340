import type { Children, TreeRow } from "./treeRow";

/** A heading, and how much stands below. */
export function groupRow(label: string, icon: string, detail: string, children: Children): TreeRow {
  return {
    id: label,
    kind: "group",
    label,
    description: detail,
    spoken: `${label}, ${detail}`,
    icon,
    place: null,
    children,
    isOpen: true,
  };
}
