import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

export interface ServerUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root: then it runs as `postgres`, or as `nobody` where that user is missing.
 * @returns undefined when this process is not root and the server can run as the same user
 */
export async function serverUser(): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const passwd = await readFile('/etc/passwd', 'utf8');
  return findUser(passwd, 'postgres') ?? findUser(passwd, 'nobody') ?? { name: 'nobody', uid: 65534, gid: 65534 };
}

function findUser(passwd: string, name: string): ServerUser | undefined {
  const fields = passwd
    .split('\n')
    .find(line => line.startsWith(`${name}:`))
    ?.split(':');
  return fields ? { name, uid: Number(fields[2]), gid: Number(fields[3]) } : undefined;
}

/** Whether that user may pass through every folder that exists on the way to the path. */
export function reachableBy(user: ServerUser | undefined, path: string): boolean {
  if (!user) return true;
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const stat = statSync(folder, { throwIfNoEntry: false });
    if (stat && !mayPass(user, stat)) return false;
    if (folder === dirname(folder)) return true;
  }
}

function mayPass(user: ServerUser, stat: { mode: number; uid: number; gid: number }): boolean {
  if (stat.uid === user.uid) return (stat.mode & 0o100) !== 0;
  if (stat.gid === user.gid) return (stat.mode & 0o010) !== 0;
  return (stat.mode & 0o001) !== 0;
}
