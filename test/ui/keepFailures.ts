import type { Workbench } from "./workbench";

/** Keeps a picture of the window after each test of the suite that failed. */
export function keepFailures(workbench: () => Workbench | undefined): void {
  afterEach(async function () {
    const test = this.currentTest;
    if (test?.isFailed())
      await workbench()?.screenshot(`failed-${test.title.replace(/[^\w]+/g, "-").slice(0, 60)}`);
  });
}
