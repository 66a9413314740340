import { keepFailures } from "./keepFailures";
import { type OpenWorkbench, openWorkbench } from "./openWorkbench";

/** Themes that come with VS Code, and what each is. */
const themes = {
  "Light Modern": "vs",
  "Dark Modern": "vs-dark",
  "Light 2026": "vs",
  "Dark 2026": "vs-dark",
  "Dark High Contrast": "hc-black",
  "Light High Contrast": "hc-light",
} as const;

describe("every built-in theme", () => {
  let open: OpenWorkbench;
  before(async () => {
    open = await openWorkbench({ folder: "test/vscode/workspace" });
    await open.workbench.openFile("harbour.txt");
  });
  after(() => open?.close());
  keepFailures(() => open?.workbench);

  for (const [theme, kind] of Object.entries(themes))
    it(`tells people, organizations, quoted words and the rest apart: ${theme}`, async () => {
      const { workbench } = open;
      await workbench.useTheme(theme, kind);
      await workbench.distinctColours([
        "Marta Lindqvist",
        "Port Ellery Harbour Council",
        "We will not spend money",
        "told reporters",
      ]);
      await workbench.screenshot(`theme-${theme.toLowerCase().replaceAll(" ", "-")}`);
    });
});
