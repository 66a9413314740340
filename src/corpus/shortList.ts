/** Lists that are shorter are made anew for an item more: one that grows takes room for sixteen, and most stay at one or two. */
const FEW = 16;

/** The list with an item more at an index; a long one is changed itself. */
export function inserted<T>(list: T[], at: number, item: T): T[] {
  if (list.length < FEW) return list.toSpliced(at, 0, item);
  list.splice(at, 0, item);
  return list;
}
