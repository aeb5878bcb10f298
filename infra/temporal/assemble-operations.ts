import type { RequestListener } from 'node:http';
import type { BlockedAddresses } from '../../api/http/refuse-blocked.ts';
import type { DataKeys } from '../../src/agencies/data-keys.ts';
import type { Settings } from '../../src/config/index.ts';
import type { Database } from '../../src/kernel/database.ts';
import type { Logger } from '../../src/kernel/logger.port.ts';
import { createCodecAudit, createCodecEndpoint } from './codec-endpoint.ts';
import { createOperationsProxy } from './operations-proxy.ts';
import { createOperatorAuthentication } from './operator-session.ts';

/** An operator who showed a second factor this long ago has to show it again before payloads are opened. */
const factorFreshMs = 30 * 60_000;

type OperationsSettings = Pick<
  Settings<'api'>,
  'environment' | 'publicUrl' | 'operationsUrl' | 'temporalUiUpstream' | 'temporalNamespace' | 'trustProxy'
>;
type Deps = { database: Database; dataKeys: DataKeys; blockedAddresses: BlockedAddresses; log: Logger };

/** What OPERATIONS_PORT serves, or undefined where no Temporal UI is named. Writes through the UI are local only. */
export function assembleOperations(settings: OperationsSettings, deps: Deps): RequestListener | undefined {
  const { database, dataKeys, blockedAddresses, log } = deps;
  const { publicUrl, operationsUrl, temporalUiUpstream: upstream, environment } = settings;
  if (!upstream) return undefined;
  return createOperationsProxy({
    upstream,
    namespace: settings.temporalNamespace,
    operationsUrl,
    publicUrl,
    allowWrites: environment !== 'production',
    blockedAddresses,
    trustProxy: settings.trustProxy,
    authenticate: createOperatorAuthentication({ database, publicUrl }),
    codec: createCodecEndpoint({ dataKeys, audit: createCodecAudit(database), factorFreshMs }),
    log,
  });
}
