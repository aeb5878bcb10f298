import { fileURLToPath } from 'node:url';
import { buildGoTool } from '../local/build-go-tool.ts';

const module = 'github.com/versity/versitygw';

/** The path of versitygw, an S3 server over a folder, built once per version into the cache folder; takes minutes. */
export const buildS3Server = (cache: string): Promise<string> =>
  buildGoTool(cache, {
    name: 'versitygw',
    moduleFolder: fileURLToPath(new URL('./', import.meta.url)),
    module,
    package: `${module}/cmd/versitygw`,
  });
