import { type ExtensionHost, testInEditor } from "./tests/testInEditor";

/** `npm run test:vscode [-- node|folders|web]` */
async function main(): Promise<void> {
  const hosts = process.argv
    .slice(2)
    .filter((name): name is ExtensionHost => name === "node" || name === "folders" || name === "web");
  for (const host of hosts.length > 0 ? hosts : (["node", "folders", "web"] as const)) {
    const { failed } = await testInEditor(host);
    if (failed.length > 0) process.exitCode = 1;
    for (const each of failed) console.error(`${host}: ${each}`);
  }
}

main();
