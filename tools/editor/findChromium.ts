import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Path of a Chrome or Chromium. CHROMIUM overrides the search; root on Debian gets one installed. */
export function findChromium(): string {
  const found = process.env.CHROMIUM || search();
  if (found) return found;
  if (process.getuid?.() === 0 && onPath("apt-get")) installChromium();
  const installed = search();
  if (installed) return installed;
  throw new Error(
    "No Chrome or Chromium found. Install one (Debian, Ubuntu: sudo apt-get install chromium), or name its path in CHROMIUM.",
  );
}

function search(): string | undefined {
  return names.map(onPath).find(Boolean) ?? applications.find(isExecutable);
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installChromium(): void {
  console.log("Installing Chromium with apt-get: once, about 110 MB to download");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const step of ["update -qq", "install -qq -y --no-install-recommends chromium fonts-dejavu-core"])
    spawnSync("apt-get", step.split(" "), { env, stdio: ["ignore", "ignore", "inherit"] });
}
