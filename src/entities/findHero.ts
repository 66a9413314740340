import type { ParsedText } from "../text/parsedText";
import { contains } from "../text/span";
import type { NamedEntity } from "./namedEntity";

/** How far behind its name it is told of somebody whose life an article tells, in UTF-16 units. */
const BEHIND = 160;
/** `(born 8 May 1962)`, `(1821 – 1894)`, `, who has died aged 91,`: no name but this one is told so. */
const LIFE =
  /^[^.!?\n]{0,24}\((?:[^()\n]{0,60}\bborn\b|[^()\n]{0,80}\d{4} ?[–—-] ?[^()\n]{0,24}\d{4}\b)|^,? (?:who )?(?:has |have )?died\b|^,[^.!?\n]{0,100},? (?:who )?(?:has )?died\b/u;

/**
 * The person whose life the article tells: who is told to have been born or to have died at the first naming outside the headline,
 * and is named as often as anybody else. By index.
 */
export function findHero(
  { source, layout }: ParsedText,
  entities: readonly NamedEntity[],
): number | undefined {
  let most = 0;
  let hero: number | undefined;
  entities.forEach(({ type, names }, i) => {
    if (type !== "person" || names.length <= most) return;
    most = names.length;
    hero = i;
  });
  if (hero === undefined) return undefined;
  const { names } = entities[hero]!;
  const told = names.slice(0, 4).filter((name) => !layout.headline || !contains(layout.headline, name));
  return told.some(({ end }) => LIFE.test(source.slice(end, end + BEHIND))) ? hero : undefined;
}
