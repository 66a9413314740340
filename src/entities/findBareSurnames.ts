import { HONORIFICS } from "../lexicon/titles";
import type { ParsedText } from "../text/parsedText";
import { overlaps, type Span, spanText } from "../text/span";
import type { NamedEntity } from "./namedEntity";
import type { Reference } from "./reference";

/**
 * Sources that are nothing but the surname of one person of the article and were read as an ordinary word:
 * `English said`, `Mr. Holland added`. In text order, as `references` and `sources` are.
 */
export function findBareSurnames(
  text: ParsedText,
  entities: readonly NamedEntity[],
  references: readonly Reference[],
  sources: readonly Span[],
): Reference[] {
  let bearers: ReadonlyMap<string, number | null> | undefined;
  let next = 0;
  return sources.flatMap((source): Reference[] => {
    while (next < references.length && references[next]!.end <= source.start) next++;
    const isTaken = next < references.length && overlaps(references[next]!, source);
    const name = isTaken ? null : bareName(text.source, source);
    if (!name) return [];
    bearers ??= surnames(entities);
    const entity = bearers.get(spanText(text.source, name));
    return entity != null ? [{ ...name, entity, form: "name" }] : [];
  });
}

/** The word without a form of address; null where the source is more than that. */
function bareName(text: string, source: Span): Span | null {
  const words = spanText(text, source).split(" ");
  const name = words.at(-1)!;
  const isAddressed = words.length === 2 && HONORIFICS.has(words[0]!.toLowerCase().replace(".", ""));
  if ((words.length > 1 && !isAddressed) || !/^\p{Lu}\p{Ll}/u.test(name)) return null;
  return { start: source.end - name.length, end: source.end };
}

/** Who bears a surname, by index; null where several do. Of full names only. */
function surnames(entities: readonly NamedEntity[]): Map<string, number | null> {
  const bearers = new Map<string, number | null>();
  entities.forEach(({ type, names }, entity) => {
    if (type !== "person") return;
    for (const surname of new Set(
      names.map(({ text }) => text.slice(text.lastIndexOf(" ") + 1 || text.length)),
    ))
      bearers.set(surname, bearers.has(surname) ? null : entity);
  });
  return bearers;
}
