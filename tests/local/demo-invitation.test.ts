import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleInvitation } from '../../api/access/example-invitation.ts';
import { isInvitationUsed } from '../../infra/local/demo/agency.ts';
import { newDemoState } from '../../infra/local/demo/demo-state.ts';
import { served } from '../support/http/served.ts';

const at = served();
let token = '';
let inbox: Server;
beforeAll(async () => {
  inbox = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify([{ links: [`http://localhost:4000/invitations/open?token=${token}`] }]));
  });
  await new Promise<void>(resolve => inbox.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise(resolve => inbox.close(resolve)));

describe('the invitation that the demo leaves in the inbox', () => {
  it('is offered until somebody has accepted it', async () => {
    token = await exampleInvitation(at.world);
    const context = {
      ...{ mailInboxUrl: `http://127.0.0.1:${(inbox.address() as AddressInfo).port}` },
      ...{ apiUrl: `http://127.0.0.1:${at.api.port}`, signal: AbortSignal.timeout(20_000) },
    };
    const { waiting } = newDemoState();
    expect(await isInvitationUsed(context, waiting)).toBe(false);
    const accepted = await at.api.agent
      .post('/v1/invitations/accept')
      .send({ token, password: 'five quiet herons over mud' });
    expect(accepted.status).toBe(200);
    expect(await isInvitationUsed(context, waiting)).toBe(true);
  });
});
