import type { ParsedText } from "../text/parsedText";
import { indexFrom } from "../text/span";
import type { NamedEntity } from "./namedEntity";
import type { Reference } from "./reference";

const DETERMINER = /(?<!\p{L})(?:an?|the|his|her|its|their|our) $/iu;
/** Longest determiner with its space, and longest form of address between a title and its name, in UTF-16 units. */
const LONGEST = { determiner: 7, address: 8 };

/**
 * What somebody is said to be, as words for the one: `a retired carpenter` behind `Joe Ruiz,` or `Joe Ruiz was`, `the coach` before
 * `, Joe Ruiz,`. Not a title that is part of the naming, `coach Joe Ruiz`, nor one of several, `ministers Joe Ruiz and Ana Lee`.
 */
export function findAppositions({ source }: ParsedText, entities: readonly NamedEntity[]): Reference[] {
  return entities.flatMap(({ names, roles }, entity) =>
    roles.flatMap(({ start, end }): Reference[] => {
      const name = names[indexFrom(names, start)];
      const isTitle = name && name.start - end < LONGEST.address && source[end] !== ",";
      const isShared = /^\p{L}/u.test(source.slice(end, end + 1));
      if (isTitle || isShared) return [];
      const before = source.slice(Math.max(0, start - LONGEST.determiner), start);
      const [determiner] = DETERMINER.exec(before) ?? [""];
      return [{ start: start - determiner.length, end, entity, form: "nominal" }];
    }),
  );
}
