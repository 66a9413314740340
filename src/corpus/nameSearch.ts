import { type Occurrence, occurrenceKey } from "./occurrence";
import { plainWord } from "./plainWord";

/** Finds people and organizations by the beginning of a word of their names. */
export class NameSearch {
  /** Names without accents and case, a space before each word; under each, who bears it. */
  private readonly bearers = new Map<string, Map<string, Occurrence>>();

  add(occurrence: Occurrence): void {
    const key = occurrenceKey(occurrence.article.id, occurrence.entity.id);
    for (const name of namesOf(occurrence)) {
      const bearers = this.bearers.get(name) ?? new Map<string, Occurrence>();
      bearers.set(key, occurrence);
      this.bearers.set(name, bearers);
    }
  }

  remove(occurrence: Occurrence): void {
    const key = occurrenceKey(occurrence.article.id, occurrence.entity.id);
    for (const name of namesOf(occurrence)) {
      const bearers = this.bearers.get(name);
      bearers?.delete(key);
      if (bearers?.size === 0) this.bearers.delete(name);
    }
  }

  /** The bearers of each name with such a word, names of most articles first; one look at each distinct name. */
  search(prefix: string): Iterable<Occurrence>[] {
    const wanted = ` ${plain(prefix)}`;
    return [...this.bearers]
      .filter(([name]) => name.includes(wanted))
      .sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
      .map(([, bearers]) => bearers.values());
  }
}

function namesOf({ entity }: Occurrence): Set<string> {
  return new Set([entity.name, ...entity.names.map(({ text }) => text)].map((name) => ` ${plain(name)}`));
}

function plain(name: string): string {
  return name.split(/\s+/).map(plainWord).join(" ");
}
