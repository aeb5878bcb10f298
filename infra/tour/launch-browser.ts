import { type Browser, chromium } from 'playwright-core';

/** Debian's Chromium, which asks nobody for anything by itself: no updates, no component downloads, no QUIC. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless browser; close it. @throws Error when it does not start */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, headless: true, args: quiet });
}
