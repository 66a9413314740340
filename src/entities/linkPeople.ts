import type { Name } from "../mentions/name";
import { append } from "../text/multimap";
import type { ParsedText } from "../text/parsedText";
import { indexFrom } from "../text/span";
import { findRoles } from "./findRoles";
import { type Gender, genderOf } from "./gender";
import { shareGivenForm } from "./givenForms";
import { isKin, isKinBefore, isRelative, spouseBefore } from "./kin";
import type { NamedEntity } from "./namedEntity";
import { agree, howWellFits, isMisspelt, isNumbered, type PersonName, parsePersonName } from "./personName";

interface Person {
  readonly full: PersonName;
  readonly names: Name[];
  gender: Gender | null;
  /** Where the nearest name so far begins, looking back; -1 before the first. */
  latest: number;
  /** How often the surname alone has meant this person so far. */
  calls: number;
  /** Introduced by a given name alone as somebody’s wife or husband: of which gender. */
  spouse: Gender | null;
  /** Told of last as somebody’s relative, who says nothing: `the daughter of Hans Reyes`. */
  inPassing: boolean;
  /** The first person whom the article names, no king. */
  readonly isFirst: boolean;
}

/** So many names of somebody are looked at, the last ones, for what stands beside them. */
const FEW = 8;

/**
 * Full names first, then single ones: a surname goes to the bearer named last before it, else to the first one after
 * (headlines come first). A form of address of the other gender keeps two bearers of a surname apart. `inName` tells the
 * tokens of other names, which may be part of a role.
 */
export function linkPeople(text: ParsedText, names: readonly Name[], inName: Uint8Array): NamedEntity[] {
  const people = new People(text);
  const owners = new Map<Name, Person>();
  const forms = new Set(names.map(({ text: form }) => form));
  const parsedForms = new Map(Array.from(forms, (form) => [form, parsePersonName(form)]));
  for (const name of names) {
    const parsed = parsedForms.get(name.text)!;
    if (parsed.parts.length < 2) continue;
    const gender = genderOf(text, name);
    const known =
      people.called(parsed) ?? (isRelative(text, name) ? undefined : people.calledInShort(parsed, gender));
    owners.set(name, known ? join(known, name, gender) : people.add(name, parsed, gender));
  }
  names.forEach((name, i) => {
    const owner = owners.get(name);
    if (owner) {
      owner.latest = name.start;
      owner.inPassing = isRelative(text, name);
      return;
    }
    const parsed = parsedForms.get(name.text)!;
    const isShared = people.bearing(parsed.parts[0]!).length > 1;
    const told = isShared ? genderBehind(text, name, names[i + 1]) : null;
    linkSingle(text, people, name, parsed, name.title ? genderOf(text, name) : told);
  });
  return people.all.map((person) => {
    const all = person.names.sort((a, b) => a.start - b.start);
    return {
      type: "person",
      names: all,
      roles: findRoles(text, "person", all, inName),
      gender: person.gender,
    };
  });
}

/** How far behind a name its pronoun is looked for, in UTF-16 units. */
const FAR_BEHIND = 120;

/** `Reyes last came in May, when she …`: by he or she in the rest of the sentence, before another name and before any quoted words. */
function genderBehind({ source }: ParsedText, { end }: Name, next: Name | undefined): Gender | null {
  const rest = source.slice(end, Math.min(end + FAR_BEHIND, next?.start ?? source.length));
  const [, pronoun] = /^(?!['’])[^.!?"“”\n]{0,120}?\b(he|she)\b/.exec(rest) ?? [];
  return pronoun ? (pronoun === "he" ? "male" : "female") : null;
}

/** How many bearers of one surname are weighed, the latest: more than any article has. */
const REACH = 50;

/** The people so far, by their full names and each part of them. */
class People {
  readonly all: Person[] = [];
  private readonly byPart = new Map<string, Person[]>();
  private readonly byFullName = new Map<string, Person>();
  /** By a surname that is spelt otherwise. */
  readonly byOtherSpelling = new Map<string, Person>();

  constructor(private readonly text: ParsedText) {}

  bearing(part: string): readonly Person[] {
    return this.byPart.get(part)?.slice(-REACH) ?? [];
  }

  /** Somebody whose full name agrees. */
  called(name: PersonName): Person | undefined {
    return (
      this.byFullName.get(name.parts.join(" ")) ??
      this.bearing(name.parts.at(-1)!).find((person) => agree(person.full, name)) ??
      this.misspelt(name) ??
      this.extended(name)
    );
  }

  /** The only one of the surname whose given name is another form of this one: `Bill Reyes` for `William Reyes`. */
  calledInShort({ parts }: PersonName, gender: Gender | null): Person | undefined {
    const found = this.bearing(parts.at(-1)!).filter(({ full, gender: other }) => {
      const isOfFamily = full.parts.length > 1 && full.parts.at(-1) === parts.at(-1);
      return (
        isOfFamily && shareGivenForm(full.parts[0]!, parts[0]!) && (!gender || !other || gender === other)
      );
    });
    return found.length === 1 ? found[0] : undefined;
  }

  /** Somebody of the same given names whose surname differs in a letter; is known by this one from now on. */
  private misspelt(name: PersonName): Person | undefined {
    const person = this.bearing(name.parts[0]!).find(({ full }) => isMisspelt(full, name));
    if (person) this.byOtherSpelling.set(name.parts.at(-1)!, person);
    return person;
  }

  /**
   * The only one whose name begins with all of this one, or it with his: `Ana Reyes` and `Ana Reyes Holt`; not by a headline,
   * where a verb may look like a name.
   */
  private extended({ parts }: PersonName): Person | undefined {
    const found = this.bearing(parts[0]!).filter(
      ({ full, names: [first] }) =>
        begins(parts, full.parts) ||
        (first!.start >= (this.text.layout.headline?.end ?? 0) && begins(full.parts, parts)),
    );
    return found.length === 1 ? found[0] : undefined;
  }

  /** `her brother Carlos` is hardly the judge Carlos Pena, where no other Pena is named. */
  isRelated({ full, names }: Person, { parts }: PersonName): boolean {
    const surname = full.parts.at(-1)!;
    const isGiven = full.parts.length > 1 && surname !== parts[0];
    return (
      !isGiven || this.bearing(surname).length > 1 || names.slice(-FEW).some((name) => isKin(this.text, name))
    );
  }

  add(name: Name, full: PersonName, gender: Gender | null): Person {
    const person: Person = {
      full,
      names: [name],
      gender,
      latest: -1,
      calls: 0,
      spouse: null,
      inPassing: false,
      isFirst: this.all.length === 0 && !isNumbered(full),
    };
    this.all.push(person);
    this.byFullName.set(full.parts.join(" "), person);
    for (const part of new Set(full.parts)) append(this.byPart, part, person);
    return person;
  }
}

/** At least two names. */
function begins(longer: readonly string[], shorter: readonly string[]): boolean {
  return shorter.length > 1 && shorter.every((part, i) => part === longer[i]);
}

function join(person: Person, name: Name, gender: Gender | null): Person {
  person.names.push(name);
  person.gender ??= gender;
  return person;
}

function linkSingle(
  text: ParsedText,
  people: People,
  name: Name,
  parsed: PersonName,
  gender: Gender | null,
): void {
  const isRelated = isKinBefore(text, name);
  const bearers = people
    .bearing(parsed.parts[0]!)
    .filter((one) => !isRelated || people.isRelated(one, parsed));
  const bearer =
    bestBearer(bearers, parsed, gender, name.start) ??
    people.byOtherSpelling.get(parsed.parts[0]!) ??
    spouseOf(people, parsed, gender) ??
    calledForShort(text, people, name);
  const owner = bearer ? join(bearer, name, gender) : people.add(name, parsed, gender);
  owner.spouse ??= bearer ? null : spouseBefore(text, name);
  owner.gender ??= owner.spouse;
  owner.latest = name.start;
  owner.calls++;
}

/** `Mrs Marsh`, where `Joe Marsh and his wife, Greta` were told of: the one spouse of that gender who has no surname yet. */
function spouseOf(people: People, { parts }: PersonName, gender: Gender | null): Person | undefined {
  if (!gender || people.bearing(parts[0]!).length === 0) return undefined;
  const spouses = people.all.filter(({ spouse, full }) => spouse === gender && full.parts.length === 1);
  return spouses.length === 1 ? spouses[0] : undefined;
}

/** `“Kev knows,”` in quoted words, for the one Kevin of the article. */
function calledForShort(text: ParsedText, people: People, { start, text: short }: Name): Person | undefined {
  if (!/^\p{Lu}\p{Ll}{2,5}$/u.test(short)) return undefined;
  const quotation = text.quotations[indexFrom(text.quotations, start + 1) - 1];
  if (!quotation || quotation.end < start) return undefined;
  const meant = people.all.filter(({ names: [first], full: { parts } }) => {
    const isBeginning = first!.text.startsWith(short) && first!.text.indexOf(" ") > short.length;
    return isBeginning || (parts.length > 1 && shareGivenForm(parts[0]!, short));
  });
  return meant.length === 1 ? meant[0] : undefined;
}

/** How far a full name gives a surname to a relative of whom the article is about, in UTF-16 units: some two sentences. */
const NEAR = 250;

/** How often one has been called by the surname before a relative who is told of in passing does not get it. */
const WELL_KNOWN = 2;

function isWellKnown({ calls, isFirst }: Person): boolean {
  return isFirst || calls >= WELL_KNOWN;
}

/** Who was named a moment ago, and not in passing; else who was called by the surname more often, else who was named last. */
function isLikelier(person: Person, best: Person, at: number): boolean {
  if (isWellKnown(person) && best.inPassing && best.calls === 0) return true;
  if (isWellKnown(best) && person.inPassing && person.calls === 0) return false;
  const [near, bestNear] = [at - person.latest < NEAR, at - best.latest < NEAR];
  if (person.latest >= 0 && best.latest >= 0 && near === bestNear && !near && person.calls !== best.calls)
    return person.calls > best.calls;
  return person.latest > best.latest;
}

/** `Reyes` ahead of `Ana Reyes Holt`, who is another one; `Kim` ahead of `Kim Dae-jung` may be he. */
function isInner({ parts }: PersonName, full: PersonName): boolean {
  const at = full.parts.indexOf(parts.join(" "));
  return at > 0 && at < full.parts.length - 1;
}

/** The best fitting part of the name decides, then who is called so already; of those not named yet, who comes first. */
function bestBearer(
  bearers: readonly Person[],
  single: PersonName,
  gender: Gender | null,
  at: number,
): Person | undefined {
  let best: Person | undefined;
  let bestFit = 0;
  for (const person of bearers) {
    if (gender && person.gender && gender !== person.gender) continue;
    const fitness = person.full.parts.length === 1 ? 3 : howWellFits(single, person.full);
    if (person.latest < 0 && isInner(single, person.full)) continue;
    if (fitness > bestFit || (fitness === bestFit && best && isLikelier(person, best, at)))
      [best, bestFit] = [person, fitness];
  }
  return bestFit > 0 ? best : undefined;
}
