import type { Span } from "../text/span";
import type { EntitySummary } from "./articleSummary";
import type { EntityOutline } from "./packSummary";
import { remember } from "./remember";

/** An entity of an article by what it is compared and listed by; its span is where it is first named. */
export interface NamedEntity extends Span {
  readonly id: string;
  readonly type: EntitySummary["type"];
  readonly name: string;
  readonly known: string | undefined;
  readonly roles: readonly string[];
  readonly mentions: number;
  /** How it is written, nothing twice, in order of first use. */
  readonly spellings: readonly string[];
  /** How often each of them. */
  readonly counts: readonly number[];
}

/** Names and roles take no memory of their own where another entity has them. */
export function nameEntity(outline: EntityOutline): NamedEntity {
  const { id, type, name, known, roles, mentions, start, end, uses } = outline;
  return {
    id,
    type,
    name: share(name),
    known,
    roles: roles.length === 0 ? NONE : roles.length === 1 ? shareSingle(roles[0]!) : roles.map(share),
    mentions,
    spellings: uses.size === 0 ? NONE : shareLines([...uses.keys()].join("\n")),
    start,
    end,
    counts: shareCounts([...uses.values()].join(" ")),
  };
}

const NONE: readonly string[] = [];

const share = remember(50_000, (text) => text);
const shareSingle = remember(20_000, (text): readonly string[] => [text]);
const shareLines = remember(20_000, (lines): readonly string[] => lines.split("\n").map(share));
const shareCounts = remember(10_000, (counts): readonly number[] => counts.split(" ").map(Number));
