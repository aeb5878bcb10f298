import { contracts } from '../../src/contracts.ts';

/** The product's contracts, whose runs begin at once: who tests what a run does need not wait for its turn. */
export const promptContracts = contracts.map(({ beginsAfterMs: _, ...contract }) => contract);
