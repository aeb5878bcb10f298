import { timingSafeEqual } from 'node:crypto';
import { type InvitationReference, readInvitationToken } from '../access/invitation-link.ts';
import { alertCredentials, unchecked } from '../incidents/alert-credentials.ts';
import { readReaderToken } from '../incidents/post-mortem-link.ts';
import { markedTokenIn } from '../kernel/marked-token.ts';
import type { MacKeys } from '../kernel/serving-macs.ts';
import { linkSubject, readNoticeToken } from '../notices/notice-link.ts';
import { readPageToken } from '../paging/page-link.ts';
import { pagerSecrets } from '../paging/pager-secrets.ts';
import { isReplyMac, readReplyAddress } from '../vulnerabilities/reply-address.ts';
import { readStatusToken } from '../vulnerabilities/report-link.ts';

/** Rows whose secrets are made from id and generation: theirs are found by making each again. */
export type SecretRows = {
  sources: readonly { id: string; generation: number }[];
  pagers: readonly { id: string; generation: number }[];
  /** The report that a reply address names. */
  report: { id: string; generation: number } | undefined;
};
/** What was found, of which row; `generation` is that of the secret, which may be void by now. */
export type FoundSecret =
  | { kind: 'invitation'; reference: InvitationReference }
  | {
      kind: 'notice_link' | 'page_link' | 'reader_link' | 'report_link' | 'alert_source' | 'pager';
      subjectId: string;
      generation: number;
    };

/**
 * The secret in what somebody posts: a header, a cookie, a link, an address that answers go to, a line around it, or the
 * secret alone.
 */
export function secretIn(posted: string): string {
  const text = posted.trim();
  const within =
    markedTokenIn(text) ??
    /whsec_[A-Za-z0-9+/]{43}=/.exec(text)?.[0] ??
    /security\+\d{1,9}-[a-z2-7]{26}@/i.exec(text)?.[0].toLowerCase() ??
    /[?&]token=([\w-]+)/.exec(text)?.[1];
  if (within) return within;
  return text
    .replace(/^(?:authorization|report-token):\s*/i, '')
    .replace(/^bearer\s+/i, '')
    .replace(/^(?:cookie:\s*)?(?:__Host-)?reeve_session=/i, '')
    .replace(/;.*$/s, '')
    .trim();
}

/** Which of ours it is, sessions aside. Does the same work for every text, whatever it is. Not inside a unit. */
export async function readExposed(keys: MacKeys, secret: string, rows: SecretRows): Promise<FoundSecret | null> {
  const found = await Promise.all([
    ours(readInvitationToken(keys, secret), reference => ({ kind: 'invitation', reference })),
    ours(readNoticeToken(keys, secret), ({ noticeId, recipientId, generation }) => ({
      ...{ kind: 'notice_link', subjectId: linkSubject(noticeId, recipientId), generation },
    })),
    ours(readPageToken(keys, secret), subjectId => ({ kind: 'page_link', subjectId, generation: 1 })),
    ours(readReaderToken(keys, secret), ({ readerId: subjectId, generation }) => ({
      ...{ kind: 'reader_link', subjectId, generation },
    })),
    ours(readStatusToken(keys, secret), ({ reportId: subjectId, generation }) => ({
      ...{ kind: 'report_link', subjectId, generation },
    })),
    isReplyAddress(keys, secret, rows.report),
    ...rows.sources.map(source => isOfSource(keys, secret, source)),
    ...rows.pagers.map(pager => isOfPager(keys, secret, pager)),
  ]);
  return found.find(each => each !== null) ?? null;
}

/** A reader of tokens throws for what is none. */
const ours = <T>(reading: Promise<T>, as: (read: T) => FoundSecret): Promise<FoundSecret | null> =>
  reading.then(as, () => null);

type Row = { id: string; generation: number };

async function isReplyAddress(keys: MacKeys, secret: string, report: Row | undefined): Promise<FoundSecret | null> {
  const mac = readReplyAddress(secret)?.mac;
  if (!mac || !report) return null;
  const { id: subjectId, generation } = report;
  return (await isReplyMac(keys, { reportId: subjectId, generation }, mac))
    ? { kind: 'report_link', subjectId, generation }
    : null;
}

async function isOfSource(keys: MacKeys, secret: string, { id, generation }: Row): Promise<FoundSecret | null> {
  const { tokens, secrets } = await alertCredentials(keys, { sourceId: id, generation });
  const same = [...tokens, ...tokens.map(unchecked), ...secrets].filter(each => equals(each, secret));
  return same.length > 0 ? { kind: 'alert_source', subjectId: id, generation } : null;
}

async function isOfPager(keys: MacKeys, secret: string, { id, generation }: Row): Promise<FoundSecret | null> {
  const secrets = await pagerSecrets(keys, { pagerId: id, generation });
  const same = secrets.filter(each => equals(each, secret));
  return same.length > 0 ? { kind: 'pager', subjectId: id, generation } : null;
}

const equals = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};
