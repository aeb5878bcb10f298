export { createIdentity } from './create-identity.ts';
export { createOneTimeCodes } from './create-one-time-codes.ts';
