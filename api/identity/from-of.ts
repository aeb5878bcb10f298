import type { From } from '../../src/identity/identity-unit.ts';
import type { RequestFacts } from '../http/context.ts';

/** Where a try of a secret comes from, as the use cases count it. */
export const fromOf = ({ ip, id }: RequestFacts): From => ({ ip, requestId: id });
