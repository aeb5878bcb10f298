import { describe, expect, it } from '@jest/globals';
import { lineWords } from '../../src/incidents/line-words.ts';
import type { TimelineRow } from '../../src/incidents/timeline-row.ts';

const names = new Map([
  ['p1', 'ada@reeve.example'],
  ['a1', 'Harbour Lane Lettings'],
]);
const said = (kind: TimelineRow['kind'], facts: TimelineRow['facts']) =>
  lineWords({ kind, facts } as TimelineRow, id => names.get(id) ?? id);
const sha256 = '6f18076da9810c4f70ae3736bc60bec78f43d595effdf19e497bc0b2df78de58';

describe('a line of the timeline', () => {
  it.each<[TimelineRow['kind'], TimelineRow['facts'], string]>([
    ['agency_proposed', { agencyId: 'a1', affectedId: 'x' }, 'Agency proposed: Harbour Lane Lettings'],
    [
      'agency_proposed',
      { agencies: 2, events: 3, from: '2026-11-22T18:12:58.000Z', until: '2026-11-22T18:15:33.000Z', complete: false },
      'Audit log searched from 2026-11-22 18:12 UTC until 2026-11-22 18:15 UTC: agencies: 2, events: 3, not searched to the end',
    ],
    [
      'agency_decided',
      {
        agencyId: 'a1',
        affectedId: 'x',
        decision: 'confirmed',
        before: 'proposed',
        people: 1,
        categories: 'contact_details documents',
      },
      'Agency confirmed, before: proposed: Harbour Lane Lettings, people: 1, categories: contact details, documents',
    ],
    [
      'notice_approved',
      { noticeId: 'x', agencyId: 'a1', notice: 'initial', approvals: 1, sha256 },
      'Approved (1 of 2): initial notice to Harbour Lane Lettings, SHA-256 6f18076da981',
    ],
    [
      'notice_delivery',
      { agencyId: 'a1', deliveryId: 'x', state: 'accepted', failure: null, recipient: 'admin', reminder: 0 },
      'Mail accepted: to Harbour Lane Lettings, recipient: admin',
    ],
    [
      'notice_called',
      { agencyId: 'a1', callId: 'x', reached: false },
      'Telephoned: Harbour Lane Lettings, not reached',
    ],
  ])('%s says of which agency', (kind, facts, words) => {
    expect(said(kind, facts)).toBe(words);
  });

  it.each<[TimelineRow['kind'], TimelineRow['facts'], string]>([
    ['reminder_sent', { to: 'p1', about: 'post_mortem' }, 'Reminded: ada@reeve.example, of post mortem'],
    ['details_changed', { fields: 'summary dataCategories' }, 'Changed: summary, data categories'],
    [
      'containment_done',
      { containment: 'block_addresses', step: 'do', reached: 1 },
      'Contained: block addresses, reached 1',
    ],
    ['containment_requested', { containment: 'read_only', step: 'undo' }, 'Asked to undo: read only'],
    [
      'action_added',
      { actionId: 'x', ownerId: 'p1', dueAt: '2026-12-06T18:21:25Z' },
      'Action added, due: 2026-12-06 18:21 UTC',
    ],
    ['post_mortem_changed', { parts: 'causes wentWell' }, 'Post mortem changed, parts: causes, went well'],
    ['post_mortem_published', { sha256 }, 'Post mortem published, SHA-256 6f18076da981'],
    [
      'statement_changed',
      { statement: 'gdpr_33', completed: true, late: false },
      'Statement changed, statement: gdpr 33, completed',
    ],
  ])('%s is a sentence', (kind, facts, words) => {
    expect(said(kind, facts)).toBe(words);
  });
});
