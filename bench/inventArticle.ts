import type { ArticleSummary, EntitySummary } from "../src/corpus/articleSummary";
import { COMMON_WORDS } from "../src/lexicon/commonWords";

/* Articles made of parts, the same for the same number: people and bodies as frequent as they are in the news (few often, most once). */

const WORDS = COMMON_WORDS.trim().split(/\s+/);
const GIVEN =
  "Ana Omar Lena Viktor Maya Tomas Ruth Pavel Ines Karim Helga Jonas Rita Emil Sara Anton Nora Felix".split(
    " ",
  );
const SYLLABLES = "ba den fi gor ha kin lo mar ne os pa ric so tu vel zan khi dro lem sta".split(" ");
/** Borne by one person in ten, so that each is as frequent as the commonest surname of a country. */
const COMMON_SURNAMES = "Smith Kim Johnson Garcia Nguyen".split(" ");
const OFFICES =
  "mayor,minister of transport,police chief,director of the port,spokeswoman for the union,professor of law".split(
    ",",
  );
const BODIES = "Council,Institute,Holdings,Agency,Union".split(",");
const PEOPLE = 7;
const ORGANIZATIONS = 3;
const FLATTENED = 30;
/** Articles a folder holds for each occasion on which its people speak: as many as cover one event. */
const OCCASION = 25;
/** Roughly UTF-16 units of an article. */
const LENGTH = 5000;
const LINES = 40;

interface Person {
  readonly name: string;
  /** Empty where the article doesn’t tell. */
  readonly role: string;
  readonly says: readonly string[];
}

export interface InventedArticle {
  readonly id: string;
  readonly people: readonly Person[];
  readonly organizations: readonly string[];
}

/** Article number `index` of a folder of `total`; the larger the folder, the more people are in it. */
export function inventArticle(index: number, total: number): InventedArticle {
  const random = drawFrom(index + 1);
  // frequency falls with rank (Zipf and Mandelbrot): who is named most is in some three articles of a hundred
  const rank = (many: number): number =>
    Math.floor(FLATTENED * (Math.exp(random() * Math.log(1 + many / FLATTENED)) - 1));
  const people = Array.from({ length: PEOPLE }, (_, i): Person => {
    const person = rank(total * 4);
    const town = place(Math.floor(person / 3));
    const says = i % 2 === 0 ? [statement(person, Math.floor(random() * (total / OCCASION)), random)] : [];
    return {
      name: personName(person, random() < 0.2),
      role: random() < 0.2 ? "" : `${OFFICES[person % OFFICES.length]} of ${town}`,
      says,
    };
  });
  const organizations = Array.from({ length: ORGANIZATIONS }, () => {
    const body = rank(total);
    return `${place(body)} ${BODIES[body % BODIES.length]}`;
  });
  return { id: `invented/${String(index).padStart(6, "0")}.txt`, people: distinct(people), organizations };
}

function distinct(people: readonly Person[]): Person[] {
  return [...new Map(people.map((person) => [person.name, person])).values()];
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function drawFrom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A few share each family name; other desks write another h. */
function personName(rank: number, otherSpelling: boolean): string {
  if (rank % 10 === 9)
    return `${GIVEN[Math.floor(rank / 50) % GIVEN.length]} ${COMMON_SURNAMES[Math.floor(rank / 10) % COMMON_SURNAMES.length]}`;
  const family = `${place(Math.floor(rank / 3) + 7)}khov`;
  return `${GIVEN[rank % GIVEN.length]} ${otherSpelling ? family.replace("khov", "hov") : family}`;
}

function place(number: number): string {
  const draw = drawFrom(number + 1);
  const syllables = Array.from({ length: 3 }, () => SYLLABLES[Math.floor(draw() * SYLLABLES.length)]!).join(
    "",
  );
  return syllables[0]!.toUpperCase() + syllables.slice(1);
}

/** What a person says on one of a few occasions; a word or two differ from article to article. */
function statement(person: number, occasion: number, random: () => number): string {
  const own = drawFrom(person * 100_003 + occasion + 1);
  const word = (): string => WORDS[Math.floor((random() < 0.1 ? random() : own()) * WORDS.length)]!;
  return `We will ${word()} the ${word()} ${word()} of this ${word()}, and the ${word()} must ${word()} every ${word()} with ${word()}`;
}

/** The article as a newspaper prints it. */
export function writeArticle({ people, organizations }: InventedArticle): string {
  const parts = ["PORTHAVEN, March 3 (Coastal News) – Talks on the future of the coast ended on Monday."];
  for (let i = 0, size = 0; size < LENGTH; i++) {
    const { name, role, says } = people[i % people.length]!;
    const body = organizations[i % organizations.length]!;
    const part =
      i < people.length && says[0]
        ? `“${says[0]},” said ${name}${role && `, the ${role}`}.`
        : `The ${WORDS[(i * 977) % WORDS.length]} came from ${name}, who spoke for the ${body} after the meeting and left the town before noon without a further word to the press.`;
    parts.push(part);
    size += part.length + 2;
  }
  return parts.join("\n\n");
}

/** The article as the engine would sum it up. */
export function sumUp({ id, people, organizations }: InventedArticle): ArticleSummary {
  const entity = (type: EntitySummary["type"], name: string, roles: readonly string[], i: number) => {
    const texts = [name, ...(type === "person" ? [name.split(" ").at(-1)!, name.split(" ").at(-1)!] : [])];
    const names = texts.map((text, j) => ({
      start: i * 200 + j * 50,
      end: i * 200 + j * 50 + text.length,
      text,
    }));
    return { id: `e${i + 1}`, type, name, roles, mentions: 5, names };
  };
  return {
    id,
    date: null,
    lineStarts: Array.from({ length: LINES }, (_, i) => i * Math.floor(LENGTH / LINES)),
    entities: [
      ...people.map(({ name, role }, i) => entity("person", name, role ? [role] : [], i)),
      ...organizations.map((name, i) => entity("organization", name, [], people.length + i)),
    ],
    quotes: people
      .flatMap(({ says }, i) => says.map((text) => ({ speaker: `e${i + 1}`, text })))
      .map(({ speaker, text }, i) => ({
        id: `q${i + 1}`,
        kind: "direct",
        speaker,
        confidence: 0.9,
        start: i * 300,
        text,
      })),
  };
}
