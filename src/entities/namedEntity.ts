import type { KnownEntity } from "../decisions/decisions";
import type { EntityType, Name } from "../mentions/name";
import { groupBy } from "../text/multimap";
import type { Gender } from "./gender";
import { isAbove } from "./isAbove";
import type { Role } from "./role";

/** The names of one person, organization or place, in text order; at least one. */
export interface NamedEntity {
  readonly type: EntityType;
  readonly names: readonly Name[];
  /** What is said of it beside the names, in text order; empty for a place. */
  readonly roles: readonly Role[];
  /** Of a person, where the names tell. */
  readonly gender: Gender | null;
  /** Forms by which it is known too, and not called. */
  readonly aliases?: ReadonlySet<string>;
  /** The entry of the reader’s that names it. */
  readonly known?: KnownEntity;
}

/**
 * How the article should call it: a place by its commonest name, others by the one with most words and no mere initial, of these
 * the commonest, then the longest; capitals last.
 */
export function properName({ type, names, aliases }: NamedEntity): string {
  const forms = groupBy(
    names.filter(({ text }) => !aliases?.has(text)),
    (name) => name.text,
  );
  const rank = (form: string): number[] => {
    const count = forms.get(form)!.length;
    const words = form.split(" ");
    const fullness = [words.length, INITIAL.test(form) ? 0 : 1, count, form.length];
    return [isShouted(form) ? 0 : 1, ...(type === "place" ? [count] : fullness)];
  };
  const best = [...forms.keys()].reduce((best, form) => (isAbove(rank(form), rank(best)) ? form : best));
  if (!isShouted(best)) return best;
  return type === "organization" ? withoutShouting(best) : asInText(best);
}

/** `J. Reyes`, `JA Reyes`. */
const INITIAL = /(?:^| )\p{Lu}(?:\p{Lu}|\.?)(?: |$)/u;

/** `INDIA` as `India`. */
function asInText(form: string): string {
  return form.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word[0]! + word.slice(1).toLowerCase());
}

/** `BBC MONITORING` as `BBC Monitoring`; one word in capitals, as `UNESCO`, is written so. */
function withoutShouting(form: string): string {
  return form.includes(" ") ? form.replace(/[^ ]{4,}/g, asInText) : form;
}

/** `TEHRAN` in a dateline; a short word in capitals is an acronym. */
function isShouted(form: string): boolean {
  return form.length > 4 && form === form.toUpperCase();
}
