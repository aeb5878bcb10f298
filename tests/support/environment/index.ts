export { freePort } from '../../../infra/local/free-port.ts';
export { createDatabase, type TestDatabase } from './create-database.ts';
export { createNamespace, temporalAddress } from './create-namespace.ts';
export { type SharedEnvironment, sharedEnvironment } from './shared-environment.ts';
