import type { Severity } from '../incidents/words.ts';
import type { PageChannel, PageFailure } from './words.ts';

/** What a page says, whatever it travels by. */
export type PageMessage = {
  /** Of the page: same id, same message, so that one that had to be sent twice is recognisable as one. */
  pageId: string;
  /** A trial that its reader has asked for: there is no incident. */
  trial: boolean;
  exercise: boolean;
  number: number;
  severity: Severity;
  title: string;
  level: number;
  turn: number;
  /** Acknowledges at once, by a form. */
  acknowledgeUrl: string;
  incidentUrl: string;
};
export type PageAddress = {
  personId: string;
  email: string;
  name: string | null;
  /** Where signed pages go, and the secrets that sign them (`whsec_...`): whoever takes them holds one of these. */
  webhook: { url: string; secrets: readonly string[] } | null;
};
/** `refused`: for good, the same page will never be taken. */
export type PageReceipt = { outcome: 'sent'; messageId: string | null } | { outcome: 'refused'; why: PageFailure };

/**
 * One way to reach somebody; another one joins by implementing this. Ends by itself within ten seconds.
 * @throws Error when it may work later
 */
export type Pager = {
  channel: PageChannel;
  send(message: PageMessage, to: PageAddress): Promise<PageReceipt>;
};
export type Pagers = Readonly<Record<PageChannel, Pager>>;
