import {
  HIGH_OFFICES,
  KINDS_OF_AGENCY,
  KINDS_OF_ASSOCIATION,
  KINDS_OF_BUSINESS,
  KINDS_OF_GROUP,
  KINDS_OF_PEOPLE,
} from "../lexicon/descriptions";
import { ORGANIZATION_HEADS, ORGANIZATION_KINDS } from "../lexicon/organizationWords";
import { ROLE_NOUNS } from "../lexicon/titles";
import { gazetteer } from "../mentions/gazetteer";
import type { Name } from "../mentions/name";
import { countryAdjective } from "./countryAdjective";
import { type Gender, genderOfNoun } from "./gender";
import type { NamedEntity } from "./namedEntity";

/** `the president`, and not `the Danish president`, who is told from another. */
export const BARE = /^the \S+$/iu;
/** What tells of a life, and not which of several is meant: `the retired surgeon`, `the 43-year-old former congressman`. */
const OF_A_LIFE =
  /^the (?:[\p{L}-]{1,20} ){0,1}(?:former|retired|ex|self-(?:described|styled|proclaimed)|long-?time|lifelong|veteran|outspoken|award-winning|\p{L}{2,10}-time|\p{N}{1,3}-year-old) (?:[\p{L}-]{1,20} ){0,2}\p{Ll}+$/iu;
const KINDS_OF_PLACES = /^(?:town|city|village|country|kingdom|republic|island|nation)$/u;
const TEAM = /^(?:club|team|side)$/u;
const PARENT =
  /^the (?:(?:grand)?(?:mother|father)|mum|mom|dad)(?: of |-of-)(?:one|two|three|four|five|six|seven|eight|nine|ten|twins)$/iu;
const AGE = /^\p{N}{1,3}-year-old$/u;
const PUBLIC_BODY =
  /\b(?:Department|Ministry|Senate|Congress|House|Court|Parliament|Council|Committee|Commission|Party|Police|Government|Army|Bureau|University|College|School)\b/;
const AGENCY =
  /^\p{Lu}{2,6}$|\b(?:Agency|Department|Ministry|Bureau|Office|Service|Administration|Authority|Commission|Centers?|Centres?)\b/u;

/** Whether an entity may be called by these words, `the company`, `it`: a ministry is no company; a team is mostly called by the name of its place. */
export function mayBeCalled(words: string, { type, names, roles, gender }: NamedEntity): boolean {
  const isBare = BARE.test(words);
  const noun = words.slice(words.lastIndexOf(" ") + 1);
  const head = noun.toLowerCase();
  if (type === "person") {
    if (isOtherThan(gender, genderOfNoun(words))) return false;
    if (HIGH_OFFICES.has(head) && isBare) return roles.length === 0 && !isFirstName(names);
    if (PARENT.test(words) || (isBare && countryAdjective(noun))) return true;
    return KINDS_OF_PEOPLE.has(head) || AGE.test(head) || (ROLE_NOUNS.has(head) && OF_A_LIFE.test(words));
  }
  if (type === "place") return KINDS_OF_PLACES.test(head) || TEAM.test(head);
  const isNamed = (pattern: RegExp): boolean => names.some(({ text }) => pattern.test(text));
  if (head === "it" || TEAM.test(head)) return true;
  if (KINDS_OF_BUSINESS.has(head)) return !isNamed(PUBLIC_BODY);
  if (KINDS_OF_AGENCY.has(head)) return isBare && isNamed(AGENCY);
  if (KINDS_OF_ASSOCIATION.has(head)) return (isBare || isKindOfGroup(words)) && !isNamed(PUBLIC_BODY);
  return ORGANIZATION_KINDS.has(head) && !isPartOfNames(head);
}

/** `the actress` for a man. */
function isOtherThan(gender: Gender | null, told: Gender | null): boolean {
  return gender !== null && told !== null && gender !== told;
}

/** Who is called by a given name alone holds no office. */
function isFirstName(names: readonly Name[]): boolean {
  const { givenNames } = gazetteer();
  return names.every(({ text }) => givenNames.has(text));
}

/** `the rights group` */
function isKindOfGroup(words: string): boolean {
  const [, kind, , more] = words.split(" ");
  return !more && KINDS_OF_GROUP.has(kind!);
}

/** `council`: bodies that have it in their name are found by it. */
function isPartOfNames(head: string): boolean {
  return ORGANIZATION_HEADS.has(head[0]!.toUpperCase() + head.slice(1));
}
