/** The release of the Temporal CLI that holds the development server; infra/temporal/go.mod pins the same one. */
export const cliVersion = '1.5.1';

/** The server inside it. A CLI built from the module says no version of its own, but names this one. */
const serverVersion = '1.29.1';

/**
 * Whether a `temporal` found on the machine may serve: the same minor release of the CLI, or the same minor release of
 * the server in one that was built from source.
 * @param output of `temporal --version`, such as "temporal version 1.5.1 (Server 1.29.1, UI 2.42.1)"
 */
export function fits(output: string): boolean {
  const [, cli, server] = /temporal version (\S+) \(Server ([\d.]+)/.exec(output) ?? [];
  if (!cli || !server) return false;
  return (
    minorOf(cli) === minorOf(cliVersion) || (cli.startsWith('0.0.0') && minorOf(server) === minorOf(serverVersion))
  );
}

function minorOf(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}
