import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { parseSettings, renderEnvExample } from '../../src/config/index.ts';

const text = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
const active = parseEnv(text);
const everything = parseEnv(text.replace(/^#([A-Z_]+=)/gm, '$1'));

describe('.env.example', () => {
  it('says what the declarations say (else: npm run env-example)', () => {
    expect(text).toBe(renderEnvExample());
  });

  it.each(['api', 'worker', 'migrate'] as const)('starts the %s process as it stands', process => {
    expect(parseSettings(active, process).environment).toBe('local');
  });

  it.each(['api', 'worker'] as const)('has valid values for what is optional too (%s)', process => {
    const env = { ...everything, TEMPORAL_TLS: 'true', KEY_FILE: '' };
    expect(parseSettings(env, process).environment).toBe('local');
  });

  it('shows as defaults the values that count when nothing is set', () => {
    const defaults = ['LOG_LEVEL', 'API_HOST', 'API_PORT', 'DATABASE_POOL_MAX', 'TEMPORAL_NAMESPACE', 'TRUST_PROXY'];
    const shown = Object.fromEntries(defaults.map(name => [name, everything[name]]));
    expect(parseSettings({ ...active, ...shown }, 'api')).toEqual(parseSettings(active, 'api'));
  });
});
