import type { DemoContext } from '../../infra/local/demo-contract.ts';
import type { Stack } from './stack.ts';

/** What the demo's steps (buy, accept, enrol) need to do the same on a stack. */
export const demoContextOf = (stack: Stack): DemoContext => ({
  apiUrl: stack.apiUrl,
  operationsUrl: stack.operationsUrl,
  mailInboxUrl: stack.inboxUrl,
  stripeApiUrl: stack.stripeUrl,
  env: stack.env,
  adminUrl: stack.database.adminUrl,
  rolePasswords: stack.database.rolePasswords,
  varFolder: '',
  say: () => undefined,
  signal: new AbortController().signal,
});
