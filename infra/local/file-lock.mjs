import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { identityOf, stillLives } from './process-identity.mjs';

const pollMs = 250;
let attempts = 0;

/**
 * Takes a lock that dies with its owner: the file names the process, and a dead owner's file is taken over.
 * @param {string} path
 * @param {object} [note] kept in the file for whoever finds it taken
 * @returns {{ taken: true, update(note: object): void, release(): void } | { taken: false, owner: object }}
 */
export function tryLock(path, note = {}) {
  mkdirSync(dirname(path), { recursive: true });
  for (;;) {
    const mine = { ...identityOf(process.pid), ...note };
    if (writeNew(path, mine)) return held(path, mine);
    const owner = readOwner(path);
    if (owner && stillLives(owner)) return { taken: false, owner };
    discard(path);
  }
}

/** Waits for the lock; `onWait(owner)` is called once if somebody else holds it. */
export async function waitForLock(path, onWait = () => {}) {
  for (let waited = false; ; waited = true) {
    const lock = tryLock(path);
    if (lock.taken) return lock;
    if (!waited) onWait(lock.owner);
    await new Promise(resolve => setTimeout(resolve, pollMs));
  }
}

/** Who holds the lock, or undefined when nobody alive does. */
export function lockOwner(path) {
  const owner = readOwner(path);
  return owner && stillLives(owner) ? owner : undefined;
}

// Linked into place, so that nobody ever reads a half-written lock.
function writeNew(path, content) {
  const draft = `${path}.${process.pid}.${++attempts}`;
  writeFileSync(draft, JSON.stringify(content), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function readOwner(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

// Renamed before it is removed: of two who find a dead owner's file only one gets it.
function discard(path) {
  const aside = `${path}.${process.pid}.${++attempts}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  const owner = readOwner(aside);
  if (owner && stillLives(owner)) renameSync(aside, path);
  else rmSync(aside, { force: true });
}

function held(path, mine) {
  return {
    taken: true,
    update(note) {
      const next = `${path}.next`;
      writeFileSync(next, JSON.stringify({ ...mine, ...note }), { mode: 0o600 });
      renameSync(next, path);
    },
    release() {
      if (readOwner(path)?.pid === mine.pid) rmSync(path, { force: true });
    },
  };
}
