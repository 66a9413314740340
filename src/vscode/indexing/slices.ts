/** How long a piece of work may keep the extension host, in ms: other extensions and the keys that are typed wait for it. */
const LONGEST = 5;

/** Divides long work into slices. */
export class Slices {
  private begun = performance.now();

  /** Lets others have their turn where it is time. */
  async breathe(): Promise<void> {
    if (performance.now() - this.begun < LONGEST) return;
    await new Promise((next) => setTimeout(next));
    this.begun = performance.now();
  }
}
