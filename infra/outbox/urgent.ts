import { type Contract, priorities } from '../../src/kernel/contract.ts';

/** Whether runs of a contract go before all others: those of incidents. */
export const isUrgent = ({ priority }: Contract): boolean => priority === priorities.security;
