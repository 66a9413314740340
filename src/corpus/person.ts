import { Bearer } from "./bearer";
import { byOrigin, type Occurrence } from "./occurrence";

/** Profiles that are taken as one person; what lists show of them is made when first wanted. */
export class Person {
  private named: Bearer | null = null;

  /** At least one. */
  constructor(private readonly profiles: readonly { readonly occurrences: readonly Occurrence[] }[]) {}

  get bearer(): Bearer {
    this.named ??= new Bearer(this.profiles.flatMap(({ occurrences }) => occurrences).sort(byOrigin));
    return this.named;
  }

  /** One of the profiles has changed. */
  forgetBearer(): void {
    this.named = null;
  }
}
