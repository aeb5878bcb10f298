import { findOperators } from '../../src/incidents/find-operators.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';
import type { KeyManagement } from '../../src/kernel/key-management.port.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { type FoundPage, findPage } from '../../src/paging/find-page.ts';
import { pageLink } from '../../src/paging/page-link.ts';
import type { PageAddress, Pagers } from '../../src/paging/pager.port.ts';
import { pagerSecrets } from '../../src/paging/pager-secrets.ts';
import { settlePage } from '../../src/paging/settle-page.ts';
import type { PageFailure } from '../../src/paging/words.ts';
import { currentRun } from '../kernel/current-run.ts';

export type PagingDeps = {
  database: Database;
  keys: KeyManagement;
  pagers: Pagers;
  /** Origin that links begin with. */
  publicUrl: string;
};

const unitOf = <T>({ database }: PagingDeps, reason: string, work: (unit: PlatformUnit) => Promise<T>): Promise<T> =>
  acrossAgencies(database, 'incidents', reason, work, { actor: { kind: 'system', id: currentRun().workflowId } });

/**
 * Sends one page, and writes what became of it. Under the same id at each attempt: what was sent twice, since the
 * answer was lost, is recognisable as one. `sent: false` says that the round must be looked at.
 * @throws Error when it may work at another attempt
 */
export async function sendPage(deps: PagingDeps, pageId: string): Promise<{ sent: boolean }> {
  const found = await unitOf(deps, 'read a page', unit => readPending(unit, pageId));
  if (!found) return { sent: false };
  if (found === 'left') {
    await failPage(deps, { pageId, why: 'refused' });
    return { sent: false };
  }
  const { page, webhook } = found;
  const to = {
    ...page.person,
    webhook: webhook && { url: webhook.url, secrets: await pagerSecrets(deps.keys, webhook) },
  };
  const receipt = await deps.pagers[page.channel].send(await messageOf(deps, page), to);
  await unitOf(deps, 'a page was sent', unit => settlePage(unit, { pageId, receipt }));
  return { sent: receipt.outcome === 'sent' };
}

/** Says that a page could not be delivered, unless it was after all. */
export const failPage = (deps: PagingDeps, { pageId, why }: { pageId: string; why: PageFailure }): Promise<void> =>
  unitOf(deps, 'a page failed', unit => settlePage(unit, { pageId, receipt: { outcome: 'refused', why } }));

/** `left`: whom it is to does not work for the company any more. */
async function readPending(unit: PlatformUnit, pageId: string) {
  const row = unit.sql.selectFrom('page').select('state').where('id', '=', pageId);
  if ((await row.executeTakeFirst())?.state !== 'pending') return null;
  const page = await findPage(unit, pageId);
  return page ? { page, webhook: await findWebhook(unit, page.personId) } : ('left' as const);
}

/** Where a person takes signed pages, if anywhere. */
async function findWebhook(unit: PlatformUnit, personId: string) {
  const row = await unit.sql.selectFrom('pager').selectAll().where('person_id', '=', personId).executeTakeFirst();
  return row?.webhook_url ? { url: row.webhook_url, pagerId: row.id, generation: row.generation } : null;
}

async function messageOf({ keys, publicUrl }: PagingDeps, page: FoundPage) {
  const { pageId, exercise, number, severity, title, level, turn, incidentId } = page;
  return {
    ...{ pageId, trial: false, exercise, number, severity, title, level, turn },
    acknowledgeUrl: await pageLink(keys, publicUrl, pageId),
    incidentUrl: new URL(`/operations/incidents/${incidentId}`, publicUrl).href,
  };
}

export type TestPageResult = { sent: string[]; failed: string[] };

/** Sends a trial by each channel that reaches a person; what a channel does with it is the result. */
export async function sendTrial(
  deps: PagingDeps,
  named: { testId: string; personId: string },
): Promise<TestPageResult> {
  const { keys, pagers, publicUrl } = deps;
  const { person, webhook } = await unitOf(deps, 'a trial page', unit => readPerson(unit, named.personId));
  if (!person) return { sent: [], failed: [] };
  const settings = new URL('/operations/on-call', publicUrl).href;
  const to: PageAddress = {
    ...person,
    webhook: webhook && { url: webhook.url, secrets: await pagerSecrets(keys, webhook) },
  };
  const message = {
    ...{ pageId: named.testId, trial: true, exercise: false, number: 0, severity: 'sev4' as const },
    ...{ title: 'A trial page', level: 1, turn: 1, acknowledgeUrl: settings, incidentUrl: settings },
  };
  const result: TestPageResult = { sent: [], failed: [] };
  for (const pager of [pagers.mail, ...(webhook ? [pagers.webhook] : [])]) {
    const receipt = await pager.send(message, to).catch(() => null);
    (receipt?.outcome === 'sent' ? result.sent : result.failed).push(pager.channel);
  }
  return result;
}

async function readPerson(unit: PlatformUnit, personId: string) {
  const operators = await findOperators(unit);
  const person = operators.find(each => each.personId === personId);
  return { person, webhook: await findWebhook(unit, personId) };
}
