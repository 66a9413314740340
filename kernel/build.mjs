// `npm run kernel`: compiles the loops of this folder and writes them out as text for every bundle.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { main } from "assemblyscript/asc";

const files = new Map();
process.chdir(import.meta.dirname);
const { error, stderr } = await main(
  ["exports.ts", "--outFile", "kernel.wasm", "--runtime", "stub", "--enable", "simd", "-O3", "--noAssert"],
  {
    writeFile: (name, content) => {
      files.set(name, content);
    },
  },
);
if (error) {
  console.error(stderr.toString());
  process.exit(1);
}
const code = Buffer.from(files.get("kernel.wasm")).toString("base64");
const source = createHash("sha256");
for (const name of readdirSync(".").sort())
  if (name.endsWith(".ts")) source.update(`${name}\n${readFileSync(name, "utf8")}\n`);
writeFileSync(
  "../src/tagger/kernelCode.ts",
  `/* Written by \`npm run kernel\`; do not edit it. */

/** Of the files that it was compiled from, SHA-256. */
export const KERNEL_SOURCE = "${source.digest("hex")}";

/** The folder \`kernel/\`, compiled to WebAssembly, in base 64. */
export const KERNEL_CODE =
  "${code}";
`,
);
console.log(`src/tagger/kernelCode.ts: ${files.get("kernel.wasm").length} bytes of code`);
