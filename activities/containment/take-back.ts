import { liftBlocks } from '../../src/containment/block-addresses.ts';
import { enableIntegration } from '../../src/containment/disable-integration.ts';
import { restores } from '../../src/containment/hand-over.ts';
import type { ContainmentRow } from '../../src/containment/request-containment.ts';
import { liftRestriction } from '../../src/containment/restrict-agency.ts';
import type { Effect } from '../../src/containment/settle-containment.ts';
import { restorePerson } from '../../src/containment/suspend-person.ts';
import type { ContainmentKind } from '../../src/containment/words.ts';
import { onceAcross, onceForAgency } from '../kernel/once.ts';
import type { ContainmentDeps } from './containment-deps.ts';
import { sweepSessions } from './sweep-sessions.ts';

type TakeBack = (deps: ContainmentDeps, containment: ContainmentRow) => Promise<Effect>;

/** Undoes a containment: brings back what it changed, and nothing that others have changed. Repeatable. */
export const takeBack: TakeBack = (deps, containment) => ways[containment.kind](deps, containment);

const nothing: TakeBack = async () => ({ reached: 0, undo: {} });

const restore: TakeBack = async (deps, containment) => {
  if (!(await bringsBack(deps, containment))) return { reached: 0, undo: {} };
  const subject = { personId: String(containment.scope.personId), containmentId: containment.id };
  // A sign-in that was under way when they were suspended must not come back to life.
  const sweep = { containmentId: containment.id, before: 'infinity', name: 'late-sessions' };
  await sweepSessions(deps, { personIds: [subject.personId] }, sweep);
  const restored = await onceAcross(deps.database, 'identity', 'restore a person', 'restored', unit =>
    restorePerson(unit, subject),
  );
  return { reached: restored ? 1 : 0, undo: {} };
};

const enable: TakeBack = async (deps, containment) => {
  if (!(await bringsBack(deps, containment))) return { reached: 0, undo: {} };
  const subject = { alertSourceId: String(containment.scope.alertSourceId), containmentId: containment.id };
  await onceAcross(deps.database, 'incidents', 'enable an integration', 'enabled', unit =>
    enableIntegration(unit, subject),
  );
  return { reached: 1, undo: {} };
};

const lift: TakeBack = async (deps, { id, scope }) => {
  const work = { containmentId: id };
  const lifted = await onceForAgency(
    deps.database,
    'lifted',
    unit => liftRestriction(unit, work),
    String(scope.agencyId),
  );
  return { reached: lifted ? 1 : 0, undo: {} };
};

const unblock: TakeBack = async (deps, { id }) => {
  const at = new Date().toISOString();
  const reached = await onceAcross(deps.database, 'incidents', 'lift blocks', 'unblocked', unit =>
    liftBlocks(unit, { containmentId: id, at }),
  );
  return { reached, undo: {} };
};

const bringsBack = (deps: ContainmentDeps, { id }: ContainmentRow): Promise<boolean> =>
  onceAcross(deps.database, 'incidents', 'what an undoing restores', 'restores', unit => restores(unit, id));

const ways: Readonly<Record<ContainmentKind, TakeBack>> = {
  end_sessions: nothing,
  suspend_person: restore,
  revoke_tokens: nothing,
  disable_integration: enable,
  disable_module: lift,
  read_only: lift,
  block_addresses: unblock,
};
