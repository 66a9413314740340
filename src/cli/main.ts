import { readFileSync } from "node:fs";
import { analyze } from "../article/analyze";

for (const file of process.argv.slice(2))
  console.log(JSON.stringify(analyze(readFileSync(file, "utf8"), file)));
