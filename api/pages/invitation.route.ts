import { z } from 'zod';
import { acceptInvitation } from '../../src/access/accept-invitation.ts';
import { invitationTokenSchema } from '../../src/access/invitation-link.ts';
import { isInvitationError, type ViewedInvitation, viewInvitation } from '../../src/access/view-invitation.ts';
import { endSessionByToken } from '../../src/identity/end-session-by-token.ts';
import { startSession } from '../../src/identity/start-session.ts';
import { exampleInvitation } from '../access/example-invitation.ts';
import { defineRoute } from '../http/define-route.ts';
import { everybody } from '../http/serves.ts';
import { readCookie, sessionCookieName } from '../http/session-cookie.ts';
import { fromOf } from '../identity/from-of.ts';
import { assertSame } from './account.route.ts';
import { formAnswers, goOn, goTo, pageAnswers, show, showAgain } from './answers.ts';
import { clearInvitationCookie, invitationCookieName, setInvitationCookie } from './invitation-cookie.ts';
import { closedInvitationPage, invitationPage } from './invitation-pages.ts';

const common = { tags: ['pages'], serves: everybody(), unit: 'none' } as const;

export const openInvitation = defineRoute({
  ...common,
  method: 'get',
  path: '/invitations/open',
  summary: 'Where the link of an invitation leads: moves its token out of the address',
  query: z.strictObject({ token: invitationTokenSchema }),
  answers: { 303: formAnswers[303] },
  example: async world => ({ query: { token: await exampleInvitation(world) } }),
  handler: async ctx => goTo('/invitations/accept', setInvitationCookie(ctx.deps.settings.publicUrl, ctx.query.token)),
});

const tokenOf = (headers: Readonly<Record<string, string | undefined>>, publicUrl: string): string =>
  decodeURIComponent(readCookie(headers['cookie'], invitationCookieName(publicUrl)) ?? '');

export const showInvitation = defineRoute({
  ...common,
  method: 'get',
  path: '/invitations/accept',
  summary: 'What an invitation offers, with the form to accept it',
  answers: { 200: pageAnswers[200], 404: formAnswers[404], 410: formAnswers[410], 429: formAnswers[429] },
  example: async world => ({ headers: { cookie: `reeve_invitation=${await exampleInvitation(world)}` } }),
  handler: async ctx => {
    const { identity, settings } = ctx.deps;
    try {
      const token = tokenOf(ctx.headers, settings.publicUrl);
      return show(invitationPage(await viewInvitation(identity, { token, from: fromOf(ctx.request) })));
    } catch (error) {
      const { status, ...rest } = showClosed(error);
      return { status: status === 404 || status === 410 ? status : 429, ...rest } as const;
    }
  },
});

export const submitInvitation = defineRoute({
  ...common,
  method: 'post',
  path: '/invitations/accept',
  summary: 'Accept an invitation from the form, and be signed in',
  bodyType: 'form',
  limits: { bodyBytes: 8_000 },
  body: z.strictObject({
    email: z.string().max(300).optional(),
    password: z.string().max(1_000),
    repeat: z.string().max(1_000).optional(),
  }),
  answers: formAnswers,
  example: async world => ({
    headers: { cookie: `reeve_invitation=${await exampleInvitation(world)}` },
    body: { password: 'gravel sonnet umbrella kettle', repeat: 'gravel sonnet umbrella kettle' },
  }),
  handler: async ctx => {
    const { identity, settings } = ctx.deps;
    const { password, repeat } = ctx.body;
    const input = { token: tokenOf(ctx.headers, settings.publicUrl), password, from: fromOf(ctx.request) };
    let viewed: ViewedInvitation | null = null;
    try {
      viewed = await viewInvitation(identity, input);
      if (viewed.asks === 'new_password') assertSame(password, repeat ?? '');
      const { personId } = await acceptInvitation(identity, input);
      const session = await startSession(identity, { personId, from: input.from });
      const held = readCookie(ctx.headers['cookie'], sessionCookieName(settings.publicUrl));
      await endSessionByToken(identity, held, input.from);
      return goOn(session, null, settings, clearInvitationCookie(settings.publicUrl));
    } catch (error) {
      const offer = viewed;
      return offer && !isInvitationError(error)
        ? showAgain(error, said => invitationPage(offer, said))
        : showClosed(error);
    }
  },
});

const showClosed = (error: unknown) =>
  showAgain(error, said => closedInvitationPage(said, isInvitationError(error) && error.code === 'invitation_used'));
