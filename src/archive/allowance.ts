/** Lets through what comes now and then, and of a crowd the first: so many at once, and one more for each so many ms that pass. */
export class Allowance {
  private left: number;
  private counted: number;

  /** `now`: in ms. */
  constructor(
    private readonly most: number,
    private readonly pause: number,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.left = most;
    this.counted = now();
  }

  /** Whether one more is let through. */
  take(): boolean {
    const now = this.now();
    this.left = Math.min(this.most, this.left + (now - this.counted) / this.pause);
    this.counted = now;
    if (this.left < 1) return false;
    this.left--;
    return true;
  }
}
