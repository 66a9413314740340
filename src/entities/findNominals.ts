import { HEADS_OF_COMPOUNDS } from "../lexicon/descriptions";
import { ORGANIZATION_HEADS, OTHER_NOUNS } from "../lexicon/organizationWords";
import { type Word, wordsOf } from "../mentions/word";
import { append } from "../text/multimap";
import type { ParsedText } from "../text/parsedText";
import { byPosition, indexFrom, type Span } from "../text/span";
import { findHeads, headAt } from "./headOfState";
import type { NamedEntity } from "./namedEntity";
import { bearer, indexOffices, lastNamed, likeBearer } from "./officeBearer";
import { officePhrase, takenTokens, unnamedOffice } from "./officePhrase";
import { contentWords } from "./organizationName";
import type { Reference } from "./reference";

/**
 * Definite phrases that stand for a person by office (`the minister`, `the secretary of Iran’s …`) or for an organization
 * by its kind (`the ministry`), where the article says of whom; not where somebody unnamed held it since (`an aide … the
 * aide`). In text order.
 */
export function findNominals(text: ParsedText, entities: readonly NamedEntity[]): Reference[] {
  const { tokens } = text;
  const words = wordsOf(text);
  const taken = takenTokens(text, entities);
  const offices = indexOffices(text, entities);
  const heads = findHeads(offices);
  const kinds = indexKinds(entities);
  const unnamed = new Map<string, number>();
  const found: Reference[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = words[i]!;
    const isThe = lower === "the";
    const somebody = lower === "a" || lower === "an" ? unnamedOffice(tokens, i + 1, taken) : null;
    if (somebody) unnamed.set(somebody.head, somebody.start);
    const mayOpen = (isThe || taken.nameEnd[i]! > 0) && !taken.inRole[i];
    const ruler = isThe && words[i + 1]?.lower === "head" ? headAt(words, i + 1, heads) : undefined;
    const phrase = mayOpen && ruler === undefined ? officePhrase(tokens, i, isThe, taken) : null;
    const isOfCompound = phrase !== null && HEADS_OF_COMPOUNDS.has(tokens[phrase.to]?.text ?? "");
    if (ruler !== undefined) {
      found.push({ start: tokens[i]!.start, end: tokens[i + 3]!.end, entity: ruler, form: "nominal" });
      i += 3;
    } else if (phrase) {
      const { head } = phrase.role;
      const entity =
        bearer(entities, offices.get(head) ?? [], phrase) ?? likeBearer(entities, offices, phrase);
      const isOther = lastNamed(entities[entity ?? -1], phrase.role.start) < (unnamed.get(head) ?? -1);
      if (entity !== undefined && !isOther && !isOfCompound)
        found.push({
          start: tokens[phrase.from]!.start,
          end: tokens[phrase.to - 1]!.end,
          entity,
          form: "nominal",
        });
      i = phrase.to - 1;
    } else if (i > 0 && words[i - 1]!.lower === "the" && isKind(words, i)) {
      const entity = latestBefore(kinds.get(lower) ?? [], tokens[i]!.start);
      if (entity !== undefined)
        found.push({ start: tokens[i - 1]!.start, end: tokens[i]!.end, entity, form: "nominal" });
    }
  }
  return found;
}

interface NamedBody extends Span {
  readonly entity: number;
}

const KINDS: ReadonlySet<string> = new Set(Array.from(ORGANIZATION_HEADS, (head) => head.toLowerCase()));

/** Where organizations are named, by each noun of their kind in lower case: `council`, `ministry`. */
function indexKinds(entities: readonly NamedEntity[]): Map<string, NamedBody[]> {
  const index = new Map<string, NamedBody[]>();
  entities.forEach(({ type, names }, entity) => {
    if (type !== "organization") return;
    const forms = new Set(names.map(({ text }) => text));
    for (const word of new Set([...forms].flatMap(contentWords))) {
      if (KINDS.has(word)) for (const { start, end } of names) append(index, word, { start, end, entity });
    }
  });
  for (const bodies of index.values()) bodies.sort(byPosition);
  return index;
}

/** The `ministry` of `the ministry`: a lower-case noun of kind with nothing behind it that tells of which. */
function isKind(words: readonly Word[], i: number): boolean {
  const { raised, lower } = words[i]!;
  return (
    ORGANIZATION_HEADS.has(raised) &&
    !OTHER_NOUNS.has(lower) &&
    !/^(?:of|for)$/.test(words[i + 1]?.text ?? "") &&
    !HEADS_OF_COMPOUNDS.has(words[i + 1]?.text ?? "")
  );
}

/** The organization named last before `at`. */
function latestBefore(bodies: readonly NamedBody[], at: number): number | undefined {
  return bodies[indexFrom(bodies, at) - 1]?.entity;
}
