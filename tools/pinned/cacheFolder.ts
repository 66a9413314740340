import { homedir } from "node:os";
import { join } from "node:path";

/** Where downloaded tools are kept between runs. COPYDESK_CACHE overrides it; removing the folder is safe. */
export function cacheFolder(): string {
  const { COPYDESK_CACHE, XDG_CACHE_HOME } = process.env;
  return COPYDESK_CACHE || join(XDG_CACHE_HOME || join(homedir(), ".cache"), "copydesk");
}
