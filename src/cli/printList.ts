import type { Writable } from "node:stream";
import { write } from "./streams";

/** A JSON array with an item a line, written as the items come. */
export async function printList<Item>(
  items: Iterable<Item>,
  toRecord: (item: Item) => object,
  stdout: Writable,
): Promise<void> {
  let before = "[\n";
  for (const item of items) {
    await write(stdout, before + JSON.stringify(toRecord(item)));
    before = ",\n";
  }
  await write(stdout, before === ",\n" ? "\n]\n" : "[]\n");
}
