import { Bearer } from "./bearer";
import { byOrigin, type Occurrence } from "./occurrence";

/** Profiles that are taken as one person; what lists show of them is made when first wanted. */
export class Person {
  private named: Bearer | null = null;

  /** At least one. */
  constructor(private readonly profiles: readonly { readonly occurrences: readonly Occurrence[] }[]) {}

  get isListed(): boolean {
    return this.named?.isReady ?? false;
  }

  get bearer(): Bearer {
    this.named ??= new Bearer(this.occurrences);
    return this.named;
  }

  private get occurrences(): readonly Occurrence[] {
    const [first, ...others] = this.profiles.map(({ occurrences }) => occurrences);
    // a copy has no room to grow
    return others.length === 0 ? first! : [first!, ...others].flat().sort(byOrigin).slice();
  }

  /** One of the profiles has changed. */
  forgetBearer(): void {
    this.named = null;
  }
}
