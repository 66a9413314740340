/** What has a numbered place, which is another’s once it is let go. */
export interface Placed {
  readonly place: number;
}

/** What a clock keeps. */
export interface Kept extends Placed {
  /** Was it asked for since the hand came by? */
  asked: boolean;
}

/**
 * Numbered places for what is dear to make again: those that nobody asked for lately are given to others (CLOCK; Corbató 1968). It
 * lets go only when it is told to, so that what is in use stays.
 */
export class Clock<T extends Kept> {
  private readonly places: (T | undefined)[] = [];
  private readonly free: number[] = [];
  private count = 0;
  private hand = 0;

  /** `forget` is told of each that is let go. */
  constructor(
    private readonly most: number,
    private readonly forget: (one: T) => void,
  ) {}

  /** The number of a free place. */
  next(): number {
    return this.free.pop() ?? this.places.push(undefined) - 1;
  }

  keep(one: T): void {
    this.places[one.place] = one;
    this.count++;
  }

  /** Lets go of some, until no more than `most` are kept. */
  shrink(): void {
    for (; this.count > this.most; this.hand = (this.hand + 1) % this.places.length) {
      const one = this.places[this.hand];
      if (!one) continue;
      if (!one.asked) this.letGo(one);
      else one.asked = false;
    }
  }

  private letGo(one: T): void {
    this.places[one.place] = undefined;
    this.free.push(one.place);
    this.count--;
    this.forget(one);
  }
}
