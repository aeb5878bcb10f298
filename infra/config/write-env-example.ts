import { writeFileSync } from 'node:fs';
import { renderEnvExample } from '../../src/config/index.ts';

writeFileSync(new URL('../../.env.example', import.meta.url), renderEnvExample());
