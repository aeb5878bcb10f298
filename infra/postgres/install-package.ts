import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { runProgram } from '../local/run-program.ts';

const clusterSwitch = '/etc/postgresql-common/createcluster.d/reeve.conf';

/** Only root on a Debian-like system may. */
export function canInstallPackage(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs Debian's server. Its default cluster is switched off while installing: Reeve makes a data folder of its own,
 * and a second server on port 5432 would only be in the way.
 * @throws Error with apt's last lines
 */
export async function installPackage(onLine?: (line: string) => void): Promise<void> {
  const made = !existsSync(clusterSwitch);
  if (made) {
    await mkdir('/etc/postgresql-common/createcluster.d', { recursive: true });
    await writeFile(clusterSwitch, 'create_main_cluster = false\n');
  }
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    ...(onLine ? { onLine } : {}),
  };
  try {
    await runProgram('apt-get', ['update', '-q'], options);
    await runProgram('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'postgresql'], options);
  } finally {
    if (made) await rm(clusterSwitch, { force: true });
  }
}
