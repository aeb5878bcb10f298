import type { Page } from 'playwright-core';

/** What a walk through Reeve needs to know. */
export type Walk = {
  apiUrl: string;
  operationsUrl: string;
  inboxUrl: string;
  /** Called with each page that was reached, by name: the tour takes its picture, the tests look for faults. */
  look(name: Stop, page: Page): Promise<void>;
};

export type Stop =
  | 'landing'
  | 'docs'
  | 'security'
  | 'sign-up'
  | 'sign-up-pay'
  | 'pay'
  | 'pay-declined'
  | 'sign-up-done'
  | 'inbox'
  | 'mail'
  | 'accept'
  | 'accept-weak'
  | 'sign-in'
  | 'enrol-start'
  | 'enrol'
  | 'account'
  | 'operations'
  | 'operations-runs'
  | 'operations-run'
  | 'operations-agencies'
  | 'temporal-story'
  | 'temporal-payload'
  | 'temporal-sealed';

export type Buyer = { agencyName: string; country: string; timeZone: string; email: string; password: string };

/** Providers, databases and a browser share few cores: what takes a second alone may take many. */
export const patienceMs = 60_000;
