import type { ApiDeps } from '../../../api/deps.ts';
import type { WorldPerson } from '../../../api/http/world.ts';
import { signingOf } from '../../../api/vulnerabilities/signing.ts';
import { acrossAgencies } from '../../../src/kernel/across-agencies.ts';
import type { PlatformUnit } from '../../../src/kernel/unit.ts';
import { draftAdvisory } from '../../../src/vulnerabilities/draft-advisory.ts';
import { fixReport } from '../../../src/vulnerabilities/fix-report.ts';
import { publishAdvisory } from '../../../src/vulnerabilities/publish-advisory.ts';
import { receiveAttachment } from '../../../src/vulnerabilities/receive-attachment.ts';
import { receiveReport } from '../../../src/vulnerabilities/receive-report.ts';
import { renewSecurityTxt } from '../../../src/vulnerabilities/renew-security-txt.ts';
import { statusToken } from '../../../src/vulnerabilities/report-link.ts';
import { lockReport } from '../../../src/vulnerabilities/report-row.ts';
import { openSigningKey } from '../../../src/vulnerabilities/signing-keys.ts';
import { verifyReport } from '../../../src/vulnerabilities/verify-report.ts';
import type { insertOperator } from './people.ts';

const vector = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N';
type NewOperator = () => ReturnType<typeof insertOperator>;

/** Reports as strangers send them, and advisories as two operators write and publish them. */
export function vulnerabilityFactories(deps: ApiDeps, newOperator: NewOperator) {
  const people = new Map<string, Promise<WorldPerson>>();
  /** Made when first asked for. */
  const person = (name: 'author' | 'publisher') => {
    const known = people.get(name) ?? newOperator();
    people.set(name, known);
    return known;
  };
  const as = async <T>(
    who: Promise<WorldPerson>,
    work: (unit: PlatformUnit) => Promise<T>,
    mode: 'read' | 'write' = 'write',
  ) =>
    acrossAgencies(deps.database, 'incidents', 'make a world for tests', work, {
      actor: { kind: 'operator', id: (await who).personId },
      mode,
    });
  const asAuthor = <T>(work: (unit: PlatformUnit) => Promise<T>) => as(person('author'), work);
  const newReport = async (state: 'received' | 'fixing' | 'fixed' = 'received') => {
    const report = await acrossAgencies(deps.database, 'incidents', 'make a world for tests', unit =>
      receiveReport(unit, {
        ...{ channel: 'api', title: 'Notes are shown', body: 'A renter can read the notes of staff.', affected: null },
        ...{ reporterName: 'Ada', reporterEmail: 'finder@example.com', thanksWanted: true, thanksName: null },
      }),
    );
    const reportId = report.id;
    if (state !== 'received') await asAuthor(unit => verifyReport(unit, { reportId, vector }));
    if (state === 'fixed') await asAuthor(unit => fixReport(unit, reportId));
    const token = await statusToken(deps.identity.keys, { reportId, generation: 1 });
    return { reportId, number: Number(report.number), token };
  };
  const newAdvisory = async (state: 'draft' | 'fixed' | 'published' = 'draft') => {
    const { reportId } = await newReport(state === 'draft' ? 'fixing' : 'fixed');
    const text = { title: 'Notes were shown', description: 'Renters could read **notes** of staff.', cve: null };
    const row = await asAuthor(unit => draftAdvisory(unit, reportId, { ...text, remedy: 'Fixed by us.' }));
    const { id: advisoryId, tracking_id: trackingId, version } = row;
    if (state !== 'published') return { advisoryId, trackingId, version, reportId };
    const publisher = person('publisher');
    const asOperator = <T>(mode: 'read' | 'write', work: (unit: PlatformUnit) => Promise<T>) =>
      as(publisher, work, mode);
    const publication = { advisoryId, version, summary: 'First publication' };
    const published = await publishAdvisory(signingOf(deps), asOperator, publication);
    return { advisoryId, trackingId, version: published.version, reportId };
  };
  const newReportFile = async () => {
    const { reportId } = await newReport();
    const file = { fileName: 'steps.txt', bytes: new Blob(['Sign in as a renter.']).stream() };
    const onReport = <T>(work: (unit: PlatformUnit, report: Awaited<ReturnType<typeof lockReport>>) => Promise<T>) =>
      acrossAgencies(deps.database, 'incidents', 'make a world for tests', async unit =>
        work(unit, await lockReport(unit, reportId)),
      );
    const { id: attachmentId } = await receiveAttachment(deps.reports.files, onReport, file);
    return { reportId, attachmentId };
  };
  /** The key in force; with it there is a security.txt. */
  const signingKey = async () => {
    await renewSecurityTxt(signingOf(deps), { nowMs: Date.now() });
    return (await openSigningKey(signingOf(deps))).id;
  };
  return { newReport, newAdvisory, newReportFile, signingKey };
}
