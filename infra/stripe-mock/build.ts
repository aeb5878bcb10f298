import { fileURLToPath } from 'node:url';
import { buildGoTool } from '../local/build-go-tool.ts';

const module = 'github.com/stripe/stripe-mock';

/** The path of stripe-mock, built once per version into the cache folder; takes about ten seconds. */
export const buildStripeMock = (cache: string): Promise<string> =>
  buildGoTool(cache, {
    name: 'stripe-mock',
    moduleFolder: fileURLToPath(new URL('./', import.meta.url)),
    module,
    package: module,
  });
