import type { Mailer } from '../../src/communications/mailer.port.ts';
import { renderMail } from '../../src/communications/templates/index.ts';
import { findOperators } from '../../src/incidents/find-operators.ts';
import { linkGeneration } from '../../src/incidents/link-generation.ts';
import { readerLink } from '../../src/incidents/post-mortem-link.ts';
import { writeTimeline } from '../../src/incidents/write-timeline.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';
import { isDomainError } from '../../src/kernel/errors.ts';
import type { MacKeys } from '../../src/kernel/serving-macs.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { currentRun } from '../kernel/current-run.ts';
import { onceAcross } from '../kernel/once.ts';
import { raiseUndeliverable } from './raise-undeliverable.ts';

export type PostMortemMailDeps = {
  database: Database;
  mailer: Mailer;
  keys: MacKeys;
  /** Origin that links begin with. */
  publicUrl: string;
};
/** `reminder` 0 is the first mail; `nowMs` is the run's time. */
export type MailedReader = { incidentId: string; readerId: string; reminder: number; nowMs: number };

/**
 * Mails a reader where to read the post-mortem, and the link by which they say that they have. A repeat carries the
 * same key and link. Nothing is sent to who has acknowledged it, was released, or works here no more.
 */
export async function mailReader(deps: PostMortemMailDeps, mailed: MailedReader): Promise<{ sent: boolean }> {
  const { readerId, reminder } = mailed;
  const find = (unit: PlatformUnit) => facts(unit, readerId);
  const about = await acrossAgencies(deps.database, 'incidents', 'mail a reader', find, { mode: 'read' });
  if (!about) return { sent: false };
  const mail = renderMail('postMortem', {
    ...{ number: about.number, exercise: about.exercise, reminder: reminder > 0 },
    pageLink: new URL(`/operations/incidents/${mailed.incidentId}/post-mortem`, deps.publicUrl).href,
    link: await readerLink(deps.keys, deps.publicUrl, { readerId, generation: about.generation }),
  });
  const idempotencyKey = currentRun().idempotencyKey(`mail-reader/${readerId}/${reminder}`);
  const refused = await deps.mailer.send({ ...mail, to: about.email, idempotencyKey }).then(
    () => false,
    (error: unknown) => {
      if (isDomainError(error, 'mail_refused')) return true;
      throw error;
    },
  );
  await onceAcross(deps.database, 'incidents', 'a reader was mailed', `reader-mailed/${readerId}/${reminder}`, unit =>
    note(unit, mailed, { to: about.personId, refused }),
  );
  return { sent: !refused };
}

async function facts(unit: PlatformUnit, readerId: string) {
  const row = await unit.sql
    .selectFrom('post_mortem_reader as r')
    .innerJoin('post_mortem as m', 'm.id', 'r.post_mortem_id')
    .innerJoin('incident as i', 'i.id', 'm.incident_id')
    .select(['r.person_id', 'r.acknowledged_at', 'r.released_at', 'i.number', 'i.exercise'])
    .select(linkGeneration('reader_link', readerId).as('generation'))
    .where('r.id', '=', readerId)
    .executeTakeFirstOrThrow();
  if (row.acknowledged_at || row.released_at) return null;
  const person = (await findOperators(unit)).find(({ personId }) => personId === row.person_id);
  if (!person) return null;
  const { exercise, generation } = row;
  return { personId: person.personId, email: person.email, number: Number(row.number), exercise, generation };
}

type Told = { to: string; refused: boolean };

async function note(unit: PlatformUnit, mailed: MailedReader, { to, refused }: Told): Promise<void> {
  const { incidentId, readerId, reminder, nowMs } = mailed;
  const at = new Date(nowMs).toISOString();
  await unit.sql
    .updateTable('post_mortem_reader')
    .set(({ fn, val }) => ({
      mailed_at: fn.coalesce('mailed_at', val(at)),
      ...(reminder > 0 ? { reminded_at: at, reminders_sent: reminder } : {}),
      ...(refused ? { refused_at: at } : {}),
    }))
    .where('id', '=', readerId)
    .execute();
  const told = { about: 'post_mortem', to, reminder, refused };
  await writeTimeline(unit, { incidentId, kind: 'reminder_sent', at, facts: told });
  if (refused) await raiseUndeliverable(unit, { subjectType: 'post_mortem_reader', subjectId: readerId, incidentId });
}
