export { createMailSandbox, type MailSandbox, type MailSandboxAddresses } from './create-mail-sandbox.ts';
export type { FaultKind } from './faults.ts';
export type { SandboxMessage } from './message.ts';
