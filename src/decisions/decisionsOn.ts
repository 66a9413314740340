import { type Decisions, type KnownEntity, NO_DECISIONS } from "./decisions";

/** What of the decisions may change the reading of a text: those on names whose words all occur in it, and on its quotes. */
export function decisionsOn(source: string, { known, ignored, speakers }: Decisions): Decisions {
  if (known.length + ignored.length + speakers.length === 0) return NO_DECISIONS;
  const words = new Set(wordsOf(source));
  const occurs = (name: readonly string[]): boolean => name.every((word) => words.has(word));
  return {
    known: known.filter((entity) => namesOf(entity).some(occurs)),
    ignored: ignored.filter((name) => occurs(wordsOf(name))),
    speakers,
  };
}

/** The same text is read anew only when this changes; empty where no decision bears on it. Notes and links change no reading. */
export function decisionsKey(source: string, decisions: Decisions): string {
  const { known, ignored, speakers } = decisionsOn(source, decisions);
  if (known.length + ignored.length + speakers.length === 0) return "";
  return JSON.stringify([
    known.map(({ key, type, name, aliases, role }) => [key, type, name, role, ...aliases]),
    ignored,
    speakers.map(({ quote, speaker }) => [quote, speaker]),
  ]);
}

const kept = new WeakMap<KnownEntity, readonly (readonly string[])[]>();

/** The words of each name of an entity, reckoned once: thousands of articles ask for them. */
function namesOf(entity: KnownEntity): readonly (readonly string[])[] {
  let names = kept.get(entity);
  if (!names) {
    names = [entity.name, ...entity.aliases].map(wordsOf);
    kept.set(entity, names);
  }
  return names;
}

/** Letters and digits in a row, in small letters. */
function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase());
}
