import {
  KINDS_OF_AGENCY,
  KINDS_OF_ASSOCIATION,
  KINDS_OF_BODY,
  KINDS_OF_BUSINESS,
} from "../lexicon/descriptions";
import { ORGANIZATION_KINDS } from "../lexicon/organizationWords";
import type { Token } from "../text/token";
import { type IsInName, type PhraseNouns, readPhrase } from "./readPhrase";
import { isDeterminer, isOneOf, lastPart, type Role } from "./role";

const KINDS = [ORGANIZATION_KINDS, KINDS_OF_BUSINESS, KINDS_OF_AGENCY, KINDS_OF_ASSOCIATION, KINDS_OF_BODY];
/** What may follow the noun: `company that`, not `company spokesman`. */
const BEHIND =
  /^(?:[,.;:()–—?!"”]|--|of|to|for|at|in|on|with|from|by|and|that|which|whose|based|owned|run|founded|led|backed|formed|set|known|made|representing|operating|serving)$/;

/**
 * What a body is said to be, from token `at` on: `the largest maker of ferries in Brod`, `a charity that runs hostels`; null where
 * it is not said.
 */
export function readBodyPhrase(tokens: readonly Token[], at: number, isInName: IsInName): Role | null {
  if (isOneOf(tokens, at)) return readPhrase(tokens, at, at + 3, BODIES, isInName);
  return isDeterminer(tokens[at]) ? readPhrase(tokens, at + 1, at + 1, BODIES, isInName) : null;
}

/** A noun in small letters: with a capital it is of another name. */
function isKind(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i]!;
  if (!/^\p{Ll}/u.test(text)) return false;
  const noun = lastPart(text);
  const isListed = KINDS.some((kinds) => kinds.has(noun) || kinds.has(noun.replace(/s$/, "")));
  return isListed && BEHIND.test(tokens[i + 1]?.text ?? ".");
}

const BODIES: PhraseNouns = { head: isKind, joined: isKind, isBare: false };
