import { createHash } from 'node:crypto';
import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import { jsonb } from '../kernel/jsonb.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { PublishedContent } from './advisory-document.entity.ts';
import { type AdvisoryRow, findAdvisory } from './advisory-row.ts';
import { assertDisclosable } from './assert-disclosable.ts';
import { composeCsaf, type Revision } from './compose-csaf.ts';
import { moveReport, touched } from './move-report.ts';
import { findReport, lockReport, type ReportRow } from './report-row.ts';
import { openSigningKey, type SigningDeps } from './signing-keys.ts';

export type PublishDeps = SigningDeps & { publicUrl: string };
type AsOperator = <T>(mode: 'read' | 'write', work: (unit: PlatformUnit) => Promise<T>) => Promise<T>;
export type Publication = {
  advisoryId: string /** Of the advisory as it was read. */;
  version: number;
  summary: string;
};
type Signed = { body: string; signature: string; keyId: string; content: PublishedContent; revisions: Revision[] };

/**
 * Publishes what was changed last, as a page and as signed CSAF; the report is disclosed with the first one. Two people:
 * whoever changed it last may not. Signed between two units: what was signed is published only if nobody has changed it
 * meanwhile.
 * @throws DomainError `not_found`, `version_stale`; `second_person_required`; `phase_not_ready` before it is fixed
 * and the agreed day has come;
 *   `already_done` when there is nothing new
 */
export async function publishAdvisory(deps: PublishDeps, asOperator: AsOperator, publication: Publication) {
  const found = await asOperator('read', async unit => {
    const advisory = await findAdvisory(unit, publication.advisoryId);
    return { advisory, report: await findReport(unit, advisory.report_id), by: unit.actor.id };
  });
  assertMayPublish(found.advisory, found.report, found.by, publication.version);
  const signed = await sign(deps, found.advisory, found.report, publication.summary);
  return asOperator('write', unit => store(unit, publication, signed));
}

function assertMayPublish(advisory: AdvisoryRow, report: ReportRow, by: string, version: number): void {
  if (advisory.version !== version) throw new DomainError('version_stale', 'this advisory was changed meanwhile');
  if (!advisory.edited_by) throw new DomainError('already_done', 'there is nothing new to publish');
  if (advisory.edited_by === by)
    throw new DomainError('second_person_required', 'somebody else than its author publishes an advisory');
  if (report.state !== 'fixed' && report.state !== 'disclosed')
    throw new DomainError('phase_not_ready', 'an advisory is published once the weakness is fixed', {
      facts: { state: report.state },
    });
  if (report.state === 'fixed') assertDisclosable(report);
}

async function sign(deps: PublishDeps, advisory: AdvisoryRow, report: ReportRow, summary: string): Promise<Signed> {
  const number = String(advisory.revisions.length + 1);
  const revisions = [...advisory.revisions, { number, at: new Date().toISOString(), summary }];
  const content = contentOf(advisory, report);
  const facts = { publicUrl: deps.publicUrl, trackingId: advisory.tracking_id, reportNumber: Number(report.number) };
  const body = composeCsaf({ ...facts, content, revisions });
  const key = await openSigningKey(deps);
  return { body, signature: await deps.openPgp.detach(body, key.privateKey), keyId: key.id, content, revisions };
}

const contentOf = ({ title, description, remedy, cve }: AdvisoryRow, report: ReportRow): PublishedContent => ({
  ...{ title, description, remedy, cve, cvssVector: report.cvss_vector, cvssScore: report.cvss_score },
  ...{ rating: report.rating, fixedOn: (report.fixed_at ?? '').slice(0, 10) },
  credit: report.thanks_wanted ? (report.thanks_name ?? report.reporter_name) : null,
});

async function store(unit: PlatformUnit, { advisoryId, version }: Publication, signed: Signed): Promise<AdvisoryRow> {
  const before = await findAdvisory(unit, advisoryId);
  const report = await lockReport(unit, before.report_id);
  assertMayPublish(before, report, unit.actor.id, version);
  const digest = (algorithm: string) => createHash(algorithm).update(signed.body).digest('hex');
  await unit.sql
    .insertInto('advisory_document')
    .values({
      ...{ id: uuid7(), advisory_id: advisoryId, revision: signed.revisions.length, body: signed.body },
      ...{ sha256: digest('sha256'), sha512: digest('sha512'), signature: signed.signature, key_id: signed.keyId },
      content: jsonb(signed.content),
    })
    .execute();
  const row = await unit.sql
    .updateTable('advisory')
    .set({
      ...{ state: 'published', published_at: signed.revisions.at(-1)?.at ?? null, published_by: unit.actor.id },
      ...{ revisions: jsonb(signed.revisions), edited_by: null, ...touched },
    })
    .where('id', '=', advisoryId)
    .returningAll()
    .executeTakeFirstOrThrow();
  const details = { revision: signed.revisions.length, sha256: digest('sha256') };
  unit.audit({ action: 'advisory.published', subjectType: 'advisory', subjectId: advisoryId, details });
  if (report.state === 'fixed')
    await moveReport(unit, report, { to: 'disclosed', mail: 'disclosed', duplicatesMail: 'original_disclosed' });
  return row;
}
