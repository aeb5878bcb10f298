import type { Contract } from './kernel/contract.ts';
import { tellOperators } from './kernel/tell-operators.contract.ts';

/** Every contract there is: what the sender, the relay and the worker know runs by. One line for each, by name. */
export const contracts: readonly Contract[] = [tellOperators];
