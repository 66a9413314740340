import type { Shelf } from "./shelf";
import type { TreeRow } from "./treeRow";

/** An article by its file name; its folder and the details behind it. Ids and what stands below are the view’s. */
export function articleRow(
  shelf: Shelf,
  article: string,
  details: readonly string[],
): Omit<TreeRow, "id" | "children" | "place"> {
  const name = shelf.nameOf(article);
  const folder = shelf.folderOf(article);
  return {
    kind: "article",
    label: name,
    description: [...(folder ? [folder] : []), ...details].join(" · "),
    spoken: [name, ...(folder ? [`in ${folder}`] : []), ...details].join(", "),
    icon: "file",
    article,
  };
}
