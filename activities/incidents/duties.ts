import { keepContainments } from '../../src/containment/keep-containments.ts';
import type { Duty } from '../../src/incidents/duty.ts';
import { keepClocks } from '../../src/incidents/keep-clocks.ts';
import { keepCommand } from '../../src/incidents/keep-command.ts';
import { keepPhase } from '../../src/incidents/keep-phase.ts';
import { keepReview } from '../../src/incidents/keep-review.ts';
import { keepTasks } from '../../src/incidents/keep-tasks.ts';
import { keepUpdates } from '../../src/incidents/keep-updates.ts';
import { keepNotices } from '../../src/notices/keep-notices.ts';

/** What the run of an open incident keeps up, in this order. Each module adds its own. */
export const duties: readonly Duty[] = [
  keepCommand,
  keepUpdates,
  keepTasks,
  keepPhase,
  keepReview,
  keepContainments,
  keepNotices,
  keepClocks,
];
