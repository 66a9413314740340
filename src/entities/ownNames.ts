import type { EntityType } from "../mentions/name";
import { isShortFor } from "./isShortFor";
import { isAcronymOf, OrganizationName } from "./organizationName";

/** Which of somebody’s names do not follow from one of them: no surname, no acronym, no shortened form. */
export function ownNames(type: EntityType, name: string, names: readonly string[]): string[] {
  const words = new Set(name.split(" "));
  const whole = new OrganizationName(name);
  const follows = (other: string): boolean => {
    if (other === name) return true;
    if (type === "person") return !other.includes(" ") || other.split(" ").every((word) => words.has(word));
    const short = new OrganizationName(other);
    return type === "organization" && (isAcronymOf(short, whole) || isShortFor(short, whole));
  };
  return [...new Set(names)].filter((other) => !follows(other));
}
