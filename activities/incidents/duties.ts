import type { Duty } from '../../src/incidents/duty.ts';
import { keepClocks } from '../../src/incidents/keep-clocks.ts';

/** What the run of an open incident keeps up, in this order. Each module adds its own. */
export const duties: readonly Duty[] = [keepClocks];
