import { run } from "./run";

const { stdin, stdout, stderr, env, argv } = process;

run(argv.slice(2), { stdin, stdout, stderr, colour: !env.NO_COLOR }).then((status) => {
  process.exitCode = status;
});
