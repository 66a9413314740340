import { foldSpelling } from "../entities/foldSpelling";
import { readRole } from "../entities/role";
import { ROLE_FIELDS, type RoleField } from "../lexicon/roleFields";
import { gazetteer, holdsWord, isDemonym } from "../mentions/gazetteer";
import { isCapitalized, type Token } from "../text/token";
import { tokenize } from "../text/tokenize";
import { isListedNation, nationKey } from "./nationKey";
import { remember } from "./remember";

/** What the roles of one person tell, folded for comparison; nothing twice. */
export interface RoleTraits {
  /** Nouns of office: `secretari`. */
  readonly heads: readonly string[];
  /** The other ordinary words that carry meaning: `water`. */
  readonly words: readonly string[];
  /** Words of names, of a body or a town: `fairview`. */
  readonly names: readonly string[];
  /** Countries and peoples as `nationKey` has them. */
  readonly nations: readonly string[];
  readonly fields: readonly RoleField[];
}

let fieldOfWord: ReadonlyMap<string, RoleField> | undefined;

function readFields(): ReadonlyMap<string, RoleField> {
  const fields = new Map<string, RoleField>();
  for (const [field, words] of Object.entries(ROLE_FIELDS) as [RoleField, string][])
    for (const word of words.split(" ")) fields.set(word, field);
  return fields;
}

/** `roles`: as articles say them. */
export function readRoleTraits(roles: readonly string[]): RoleTraits {
  return roles.length === 1 ? readRoleOnce(roles[0]!) : joinTraits(roles.map(readRoleOnce));
}

function joinTraits(traits: readonly RoleTraits[]): RoleTraits {
  if (traits.length === 1) return traits[0]!;
  return {
    heads: [...new Set(traits.flatMap(({ heads }) => heads))],
    words: [...new Set(traits.flatMap(({ words }) => words))],
    names: [...new Set(traits.flatMap(({ names }) => names))],
    nations: [...new Set(traits.flatMap(({ nations }) => nations))],
    fields: [...new Set(traits.flatMap(({ fields }) => fields))],
  };
}

const readRoleOnce = remember(5000, readOneRole);

/** `ex-president` is a president. */
function readOneRole(text: string): RoleTraits {
  const tokens = tokenize(text.replace(/\bex-(?=\p{L})/giu, ""));
  const role = tokens.length > 0 ? readRole(tokens, 0, tokens.length) : null;
  const [heads, words, names, nations] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  const fields = new Set<RoleField>();
  if (role) heads.add(role.head);
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    const folded = foldSpelling(token.text);
    const field = fieldOf(token);
    if (field) fields.add(field);
    if (field && !role) heads.add(folded);
    if (isNation(token)) nations.add(nationKey(token.text));
    else if (role ? role.words.has(folded) : token.text.length > 3 && !heads.has(folded))
      (isNamePart(token) ? names : words).add(folded);
  }
  return {
    heads: [...heads],
    words: [...words],
    names: [...names],
    nations: [...nations],
    fields: [...fields],
  };
}

function fieldOf({ text }: Token): RoleField | undefined {
  fieldOfWord ??= readFields();
  const lower = text.toLowerCase();
  return fieldOfWord.get(lower) ?? fieldOfWord.get(lower.replace(/s$/, ""));
}

function isNation(token: Token): boolean {
  const { text } = token;
  if (!isCapitalized(token)) return false;
  return isDemonym(text) || isListedNation(text) || holdsWord(gazetteer().places, text);
}

/** `Minister of Water` names no body: ordinary words with a capital are ordinary words. */
function isNamePart(token: Token): boolean {
  return isCapitalized(token) && !gazetteer().commonWords.has(token.text.toLowerCase());
}
