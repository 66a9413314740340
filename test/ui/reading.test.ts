import { type OpenWorkbench, openWorkbench } from "./openWorkbench";
import type { Workbench } from "./workbench";

const person = "Marta Lindqvist";
const organization = "Brightwater Ferries";
const quotation = "We will not spend money";
const plain = "told reporters";

describe("reading an article", () => {
  let open: OpenWorkbench;
  let workbench: Workbench;
  before(async () => {
    open = await openWorkbench({ folder: "test/vscode/workspace" });
    workbench = open.workbench;
    await workbench.openFile("harbour.txt");
  });
  after(() => open?.close());
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench?.screenshot(`failed-${this.currentTest.title}`);
  });

  it("tells people, organizations, quoted words and the rest apart by colour", async () => {
    await workbench.distinctColours([person, organization, quotation, plain]);
    await workbench.screenshot("article");
  });
});
