import { relative, sep } from "node:path";
import { type EditorSettings, quietSettings } from "./quietSettings";

export interface WebPage {
  /** Shown in the explorer, through the extension in servedFolder/. */
  readonly folder: string;
  readonly developmentExtension: string;
  /** A bundle below the extension's folder. */
  readonly tests?: string;
  readonly settings?: EditorSettings;
}

/** The page that starts the web-only workbench. `host` is where it is served. */
export function webPage(host: string, page: WebPage): string {
  const configuration = JSON.stringify(workbenchConfiguration(host, page))
    .replace(/&/g, "&amp;")
    .replace(/"/g, "&quot;");
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta id="vscode-workbench-web-configuration" data-settings="${configuration}">
<link rel="stylesheet" href="/vscode/out/vs/code/browser/workbench/workbench.css">
</head>
<body aria-label=""></body>
<script>globalThis._VSCODE_FILE_ROOT = location.origin + "/vscode/out/";</script>
<script type="module" src="/vscode/out/nls.messages.js"></script>
<script type="module" src="/vscode/out/vs/code/browser/workbench/workbench.js"></script>
</html>`;
}

function workbenchConfiguration(host: string, { developmentExtension, tests, settings }: WebPage): object {
  const served = (path: string) => ({ scheme: "http", authority: host, path });
  const testsPath = tests && relative(developmentExtension, tests).split(sep).join("/");
  return {
    productConfiguration: {
      enableTelemetry: false,
      extensionEnabledApiProposals: { "copydesk.served-folder": ["fileSearchProvider"] },
    },
    enableWorkspaceTrust: false,
    isEnabledCoderGettingStarted: false,
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    userDataPath: "/user-data",
    _wrapWebWorkerExtHostInIframe: false,
    configurationDefaults: { ...quietSettings, ...settings },
    folderUri: { scheme: "served", path: "/" },
    additionalBuiltinExtensions: [served("/servedFolder")],
    developmentOptions: {
      enableSmokeTestDriver: true,
      extensions: [served("/extension")],
      ...(testsPath ? { extensionTestsPath: served(`/extension/${testsPath}`) } : {}),
    },
  };
}
