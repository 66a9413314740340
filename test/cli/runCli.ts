import { Readable, Writable } from "node:stream";
import { run } from "../../src/cli/run";
import { analyze } from "../support/shippedAnalyzer";

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Setting {
  readonly stdin?: string | Uint8Array;
  /** Both outputs are terminals. */
  readonly terminal?: boolean;
  readonly noColour?: boolean;
}

/** Runs the command line in this process with streams of its own. */
export async function runCli(args: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const stdout = collector(setting.terminal ?? false);
  const stderr = collector(setting.terminal ?? false);
  const stdin = Readable.from([Buffer.from(setting.stdin ?? "")]);
  const streams = { stdin, stdout: stdout.stream, stderr: stderr.stream, colour: !setting.noColour };
  const status = await run(args, streams, analyze);
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

function collector(terminal: boolean): { stream: Writable; text(): string } {
  const parts: string[] = [];
  const stream = new Writable({
    write(part, _encoding, done) {
      parts.push(String(part));
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY: terminal }), text: () => parts.join("") };
}
