import { createServer } from "node:net";

/** How many ports are tried, upwards. */
const attempts = 20;

/** The port itself, or the next free one on 127.0.0.1, which is said. 0 stays 0: any. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + attempts && port <= 65535; port++) {
    if (!(await isFree(port))) continue;
    if (port !== wanted) console.log(`Port ${wanted} is taken, using ${port}.`);
    return port;
  }
  throw new Error(
    `Ports ${wanted} to ${wanted + attempts - 1} are taken. Choose another: npm start -- --port N`,
  );
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
