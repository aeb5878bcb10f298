import type { ApiDeps } from '../../../api/deps.ts';
import type { World, WorldPerson, WorldPostMortemState } from '../../../api/http/world.ts';
import { addAction } from '../../../src/incidents/add-action.ts';
import { beginPostMortem } from '../../../src/incidents/begin-post-mortem.ts';
import { editPostMortem } from '../../../src/incidents/edit-post-mortem.ts';
import { nameReaders } from '../../../src/incidents/name-readers.ts';
import { readerToken } from '../../../src/incidents/post-mortem-link.ts';
import { publishPostMortem } from '../../../src/incidents/publish-post-mortem.ts';
import { readPostMortem } from '../../../src/incidents/read-post-mortem.ts';
import { reviewPostMortem } from '../../../src/incidents/review-post-mortem.ts';
import { submitPostMortem } from '../../../src/incidents/submit-post-mortem.ts';
import { acrossAgencies } from '../../../src/kernel/across-agencies.ts';
import type { PlatformUnit } from '../../../src/kernel/unit.ts';
import type { OpenTestDatabase } from '../database.ts';
import { insertOperator } from './people.ts';

const states = ['draft', 'written', 'in_review', 'approved', 'published'] as const;

/** Post-mortems by the use cases: a colleague writes, the world's operator reviews, and both are to read. */
export function postMortemFactories(
  { admin }: OpenTestDatabase,
  { database, identity }: ApiDeps,
  operator: WorldPerson,
  newIncident: World['newIncident'],
) {
  let colleague: Promise<WorldPerson> | undefined;
  const as = <T>({ personId }: WorldPerson, work: (unit: PlatformUnit) => Promise<T>) =>
    acrossAgencies(database, 'incidents', 'make a world for tests', work, {
      actor: { kind: 'operator', id: personId },
    });
  const newPostMortem = async (state: WorldPostMortemState = 'draft') => {
    colleague ??= insertOperator(admin);
    const author = await colleague;
    const personIds = [operator.personId, author.personId];
    const { incidentId } = await newIncident({ phase: 'review' });
    const reached = (wanted: WorldPostMortemState) => states.indexOf(state) >= states.indexOf(wanted);
    await as(author, async unit => {
      await beginPostMortem(unit, incidentId);
      if (!reached('written')) return;
      const parts = { causes: 'A token stood in a build log.' };
      await editPostMortem(unit, { incidentId, version: 1, parts });
      await nameReaders(unit, { incidentId, personIds });
      if (reached('in_review')) await submitPostMortem(unit, incidentId);
    });
    return as(operator, async unit => {
      if (reached('approved')) await reviewPostMortem(unit, { incidentId, decision: 'approve', reason: 'complete' });
      if (reached('published')) await publishPostMortem(unit, incidentId);
      const { postMortem, readers } = await readPostMortem(unit, incidentId);
      const reader = readers.find(({ person_id }) => person_id === operator.personId);
      const token = reader ? await readerToken(identity.keys, { readerId: reader.id, generation: 1 }) : '';
      return { incidentId, version: postMortem.version, readerId: author.personId, token };
    });
  };
  const newPostMortemAction = async () => {
    const { incidentId } = await newPostMortem();
    const action = { incidentId, title: 'Keep tokens out of build logs', dueAt: '2027-03-01T09:00:00.000Z' };
    const actionId = await as(operator, unit => addAction(unit, { ...action, ownerId: operator.personId }));
    return { incidentId, actionId, version: 1 };
  };
  return { newPostMortem, newPostMortemAction };
}
