import type { KnownEntity } from "../../src/decisions/decisions";

/** A person whom the reader knows, unless told otherwise. */
export function known(name: string, about: Partial<KnownEntity> = {}): KnownEntity {
  return { key: name, type: "person", name, aliases: [], role: null, note: null, links: [], ...about };
}
