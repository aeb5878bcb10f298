import type { ApiVersion } from './api-version.ts';

export const version20261001: ApiVersion = {
  name: '2026-10-01',
  sunsetOn: '2027-11-22',
  changes: [{ kind: 'added', text: 'The first version: sessions, invitations, properties.' }],
};
