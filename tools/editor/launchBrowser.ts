import { type Browser, chromium } from "playwright-core";
import { findChromium } from "./findChromium";

/** A headless browser that stays off the network and runs as root in a container too. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    ],
  });
}
