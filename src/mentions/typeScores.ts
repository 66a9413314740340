import type { EntityType } from "./name";

export const TYPES = ["person", "organization", "place"] as const satisfies readonly EntityType[];

/** What speaks for each type. */
export type TypeScores = Record<EntityType, number>;

export function noScores(): TypeScores {
  return { person: 0, organization: 0, place: 0 };
}

/** The type that scores most, the first of equals. */
export function leadingType(scores: TypeScores): EntityType {
  let best: EntityType = "person";
  for (const type of TYPES) if (scores[type] > scores[best]) best = type;
  return best;
}
