import { type ExtensionHost, testInEditor } from "./tests/testInEditor";

/** `npm run test:vscode [-- node|folders|web]` */
async function main(): Promise<void> {
  const hosts = process.argv
    .slice(2)
    .filter((name): name is ExtensionHost => name === "node" || name === "folders" || name === "web");
  let failed = 0;
  for (const host of hosts.length > 0 ? hosts : (["node", "folders", "web"] as const))
    failed += (await testInEditor(host)).failed;
  process.exitCode = failed > 0 ? 1 : 0;
}

main();
