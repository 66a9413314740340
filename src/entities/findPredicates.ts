import type { Name } from "../mentions/name";
import { append } from "../text/multimap";
import type { ParsedText } from "../text/parsedText";
import { spanText } from "../text/span";
import { type Token, tokenIndexAt } from "../text/token";
import type { NamedEntity } from "./namedEntity";
import { readPredicates } from "./readPredicate";
import type { Reference } from "./reference";
import type { Role } from "./role";
import { tokensOfNames } from "./tokensOfNames";

/**
 * `He is a retired carpenter.`: what people are said to be behind he and she, with what they are said to be behind their names.
 * `names` are all of the article, `pronouns` those that mean an entity.
 */
export function findPredicates(
  text: ParsedText,
  entities: readonly NamedEntity[],
  names: readonly Name[],
  pronouns: readonly Reference[],
): NamedEntity[] {
  const inName = tokensOfNames(
    text,
    names.filter(({ type }) => type !== "person"),
  );
  const told = new Map<number, Role[]>();
  for (const pronoun of pronouns) {
    if (!/^s?he$/i.test(spanText(text.source, pronoun))) continue;
    const at = tokenIndexAt(text.tokens, pronoun.start);
    if (isUnsure(text.tokens, at)) continue;
    for (const role of readPredicates(text.tokens, at + 1, (token) => inName[token] === 1))
      append(told, pronoun.entity, role);
  }
  return entities.map((entity, index) => {
    const roles = told.get(index);
    return roles
      ? { ...entity, roles: [...entity.roles, ...roles].sort((a, b) => a.start - b.start) }
      : entity;
  });
}

const UNSURE =
  /^(?:if|whether|when|while|until|before|unless|den(?:y|ied|ies|ying)|claims?|claimed|claiming|pretend(?:s|ed|ing)?)$/i;

/** `denied that | he was a spy`, `when | he was a boy`: the one is not, or not now. */
function isUnsure(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === "that" ? tokens[at - 2] : tokens[at - 1];
  return UNSURE.test(before?.text ?? "");
}
