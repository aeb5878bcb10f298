import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cacheFolder } from '../../infra/local/cache-folder.ts';
import { dataFolder } from '../../infra/postgres/data-folder.ts';
import { chooseBinaries, findBinaries, parseVersion } from '../../infra/postgres/find-binaries.ts';
import { obtainServer } from '../../infra/temporal/server/obtain-server.ts';
import { fits } from '../../infra/temporal/server/versions.ts';
import { cleanUp, newRoot } from './fixtures/running-start.ts';

afterEach(cleanUp);

const server = (version: string) => ({ folder: `/pg/${version}`, version, major: Number.parseInt(version, 10) });

function program(folder: string, name: string, output: string) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `#!/bin/sh\necho '${output}'\n`);
  chmodSync(join(folder, name), 0o755);
}

describe('which PostgreSQL runs', () => {
  it('is the newest of 15 or later', () => {
    expect(chooseBinaries([server('15.18'), server('17.10'), server('17.9'), server('14.20')])?.version).toBe('17.10');
    expect(chooseBinaries([server('14.20'), server('9.6.24')])).toBeUndefined();
  });

  it('is of the major version that made the data', () => {
    expect(chooseBinaries([server('15.18'), server('17.10')], 15)?.version).toBe('15.18');
    expect(chooseBinaries([server('17.10')], 15)).toBeUndefined();
  });

  it('is found on the PATH by asking it', async () => {
    const folder = join(await newRoot(), 'pg', 'bin');
    program(folder, 'initdb', '');
    program(folder, 'postgres', 'postgres (PostgreSQL) 99.1 (Debian 99.1-1)');
    const found = await findBinaries({ PATH: folder }, undefined);
    expect(chooseBinaries(found)).toEqual({ folder, version: '99.1', major: 99 });
    expect(parseVersion(folder, 'command not found')).toBeUndefined();
  });

  it('keeps its data in the project, or where its user can get to', async () => {
    const root = await newRoot();
    const stranger = { name: 'nobody', uid: 65_534, gid: 65_534 };
    expect(dataFolder(root, stranger)).toBe(join(root, 'var', 'postgres'));
    chmodSync(root, 0o700);
    expect(dataFolder(root, undefined)).toBe(join(root, 'var', 'postgres'));
    if (process.getuid?.() === 0) expect(dataFolder(root, stranger)).toMatch(/^\/var\/lib\/reeve\/.+\/postgres$/);
  });
});

describe('which Temporal server runs', () => {
  it('is one of the pinned minor release, released or built from source', () => {
    expect(fits('temporal version 1.5.1 (Server 1.29.1, UI 2.42.1)')).toBe(true);
    expect(fits('temporal version 0.0.0-DEV (Server 1.29.1, UI 2.42.1)')).toBe(true);
    expect(fits('temporal version 1.6.0 (Server 1.30.0, UI 2.44.0)')).toBe(false);
    expect(fits('temporal version 0.0.0-DEV (Server 1.30.0, UI 2.44.0)')).toBe(false);
    expect(fits('tctl version 1.18')).toBe(false);
  });

  it('is the one on the PATH when that fits, else the cached one', async () => {
    const root = await newRoot();
    const [onPath, cache] = [join(root, 'bin'), join(root, 'cache')];
    program(join(cache, 'temporal', '1.5.1'), 'temporal', '');
    const obtain = () => obtainServer({ env: { PATH: onPath }, cache, say: () => undefined });
    program(onPath, 'temporal', 'temporal version 1.4.0 (Server 1.28.0, UI 2.39.0)');
    expect(await obtain()).toBe(join(cache, 'temporal', '1.5.1', 'temporal'));
    program(onPath, 'temporal', 'temporal version 1.5.0 (Server 1.29.1, UI 2.42.1)');
    expect(await obtain()).toBe(join(onPath, 'temporal'));
  });

  it('is cached where the system keeps caches', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/cache' })).toBe('/cache/reeve');
    expect(cacheFolder({}, 'linux')).toMatch(/\/\.cache\/reeve$/);
    expect(cacheFolder({}, 'darwin')).toMatch(/\/Library\/Caches\/reeve$/);
  });
});
