import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "./cacheFolder";

/** A set of packages that is too big for the project's own dependencies: a folder here with a package.json and a lock file. */
export interface PinnedPackages {
  readonly name: "editor" | "vsce";
  /** Told to the reader before the only download. */
  readonly purpose: string;
  readonly downloadMegabytes: number;
  /** A last touch to the freshly installed folder. */
  readonly finish?: (folder: string) => void;
}

/** Installs the packages once for all checkouts with the same lock file, and gives the folder that holds node_modules. */
export function installPinned(packages: PinnedPackages): string {
  const source = join(__dirname, packages.name);
  const folder = join(cacheFolder(), `${packages.name}-${lockHash(source)}`);
  const complete = join(folder, ".complete");
  if (existsSync(complete)) return folder;

  const partial = `${folder}.${process.pid}`;
  console.log(
    `Installing ${packages.purpose}: once, about ${packages.downloadMegabytes} MB to download, into ${folder}`,
  );
  const started = Date.now();
  cpSync(source, partial, { recursive: true, filter: (path) => !path.includes("node_modules") });
  runNpmCi(partial, packages);
  packages.finish?.(partial);
  writeFileSync(join(partial, ".complete"), "");
  moveIntoPlace(partial, folder, complete);
  console.log(`Installed in ${((Date.now() - started) / 1000).toFixed(0)} s`);
  return folder;
}

function lockHash(source: string): string {
  const lock = readFileSync(join(source, "package-lock.json"));
  return createHash("sha256").update(lock).digest("hex").slice(0, 12);
}

/** Install scripts stay off: they would compile native parts that nothing here needs. */
function runNpmCi(folder: string, { name }: PinnedPackages): void {
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync("npm", ["ci", ...options], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status === 0) return;
  rmSync(folder, { recursive: true, force: true });
  throw new Error(
    `npm could not install tools/pinned/${name}: see its message above. Is the npm registry reachable?`,
  );
}

/** Two first runs at once both install; the one that is later keeps the other's. */
function moveIntoPlace(partial: string, folder: string, complete: string): void {
  mkdirSync(join(folder, ".."), { recursive: true });
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(complete)) throw error;
  }
}
