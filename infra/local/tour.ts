/**
 * `npm run tour`: walks through a Reeve of its own in a browser, from sign-up to the operator's view, and takes the
 * pictures of the README on the way. It leaves a running `npm start` alone, and nothing behind but the pictures.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../tour/launch-browser.ts';
import { startOwnReeve } from '../tour/own-reeve.ts';
import { takePictures } from '../tour/take-pictures.ts';
import { takeTour } from '../tour/take-tour.ts';
import { ensurePrograms } from './ensure-programs.ts';
import { findChromium } from './find-chromium.ts';
import { stopSignal } from './stop-signal.ts';

const say = (line: string) => console.log(line);
const pictures = join(fileURLToPath(new URL('../..', import.meta.url)), 'docs', 'pictures');

async function main(): Promise<number> {
  const signal = stopSignal(process);
  await ensurePrograms(process.env, { long: false, say });
  const executable = findChromium(process.env);
  if (!executable) {
    say('The tour needs Chromium: apt-get install chromium');
    return 1;
  }
  const reeve = await startOwnReeve({ env: process.env, out: process.stdout, signal });
  const browser = await launchBrowser(executable);
  signal.addEventListener('abort', () => void browser.close(), { once: true });
  try {
    const look = takePictures(pictures, say);
    const faults = await takeTour({ context: reeve.context, browser, look, say });
    say(faults.length === 0 ? '\nNo page complained.' : `\nPages complained:\n${faults.join('\n')}`);
    say(`The pictures are in ${pictures}.\n`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await reeve.stop();
  }
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
process.exit();
