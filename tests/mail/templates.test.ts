import { describe, expect, it } from '@jest/globals';
import { html } from '../../src/communications/templates/html.ts';
import { type MailFacts, renderMail } from '../../src/communications/templates/index.ts';

const link = 'http://localhost:4000/invitations/0199f3a0.c2lnbmF0dXJl?a=1&b=2';
const expiresAt = new Date('2026-11-29T00:00:00Z');
const facts: MailFacts = {
  invitation: {
    agencyName: 'Harbour & Sons',
    inviterName: 'Ada',
    roleName: 'administrator',
    link,
    expiresAt,
    timeZone: 'Australia/Melbourne',
  },
  invitationReminder: { agencyName: 'Harbour & Sons', link, expiresAt, timeZone: 'Europe/Dublin' },
  memberReminder: {
    agencyName: 'Harbour & Sons',
    roleName: 'property manager',
    link,
    expiresAt,
    timeZone: 'Europe/Dublin',
  },
  portalInvitation: {
    agencyName: 'Harbour & Sons',
    contactName: 'Máire Walker',
    reminder: false,
    link,
    expiresAt,
    timeZone: 'Europe/Dublin',
  },
  signUpUndone: {
    agencyName: 'Harbour & Sons',
    reason: 'cancelled',
    refund: { amountMinor: 1_234_567, currency: 'aud' },
  },
  operatorTask: {
    kind: 'price_unknown',
    subject: 'Price without entitlements',
    remedy: 'Add the lookup key, then retry.',
    link,
  },
  incidentReminder: {
    about: 'task_overdue',
    number: 12,
    exercise: true,
    severity: 'sev1',
    title: 'Sessions of Harbour & Sons used from elsewhere',
    task: 'Ask the hoster for the logs',
    link,
  },
  breachNotice: {
    subject: 'Security incident INC-12: what we know now',
    body: '**EXERCISE. Nothing has happened.**\n\n## What happened\n\nSomebody read what was not theirs.',
    reminder: 1,
    personalLink: true,
    link,
  },
  page: {
    ...{ exercise: true, severity: 'sev2', number: 12, level: 2, turn: 3 },
    ...{ title: 'Sessions of Harbour & Sons used from elsewhere', acknowledgeUrl: link },
    incidentUrl: 'http://localhost:4000/operations/incidents/0199f3a0',
  },
  pageTrial: { link },
  reportUpdate: {
    ...{ kind: 'verified', number: 7, link, acknowledgeBy: expiresAt, verifyBy: expiresAt, fixBy: expiresAt },
    ...{ rating: 'high', reason: null, originalState: null, discloseOn: null, message: null },
  },
  reportToTeam: { kind: 'arrived', number: 7, link, acknowledgeBy: expiresAt },
  suspicionReceipt: {
    ...{ agencyName: 'Harbour & Sons', reportedAt: expiresAt, sessionsEnded: 3, memberSuspended: true, link },
  },
  suspicionAnswer: {
    agencyName: 'Harbour & Sons',
    reportedAt: expiresAt,
    answer: 'It is ours.',
    incident: false,
    link,
  },
  credentialRevoked: { link },
  postMortem: {
    ...{ number: 12, exercise: false, reminder: true },
    pageLink: 'https://reeve.example/operations/incidents/1/post-mortem',
    link,
  },
  actionReminder: {
    ...{ number: 12, exercise: false, overdue: true, title: 'Keep tokens out of logs' },
    dueAt: new Date('2026-12-01T09:00:00Z'),
    link,
  },
  welcome: { agencyName: 'Harbour & Sons', link },
};
const names = Object.keys(facts) as (keyof MailFacts)[];
const hostile = '<script>alert("x")</script> & \'"><img src=x>';

describe('mails', () => {
  it.each(names)('%s says the same in text and in HTML, and shows its link in both', name => {
    const { subject, text, html: markup } = renderMail(name, facts[name]);
    expect(subject.length).toBeGreaterThan(10);
    expect(subject.length).toBeLessThan(78);
    expect(markup).toMatch(/^<!doctype html>\n<html lang="en"/);
    expect(markup.match(/<h1/g)).toHaveLength(1);
    const words = markup
      .replace(/<style.*?<\/style>|<[^>]+>/gs, ' ')
      .replace(/&amp;/g, '&')
      .replace(/\s+/g, ' ');
    for (const paragraph of text.split('\n\n').slice(1, 3))
      expect(words).toContain(
        paragraph
          .replace(/^(Kind|What to do|Valid until|Report|Your report|Acknowledge by|Reported):/gm, '$1')
          .replace(/\s+/g, ' ')
          .trim(),
      );
    if (!('link' in facts[name])) return;
    expect(text.split('\n')).toContain(link);
    expect(markup).toContain(`href="${link.replaceAll('&', '&amp;')}"`);
  });

  it.each(names)('%s fetches nothing: no image, no style sheet, no script', name => {
    const { html: markup } = renderMail(name, facts[name]);
    expect(markup).not.toMatch(/<(img|link|script|iframe|object)|url\(|@import/i);
  });

  it('let nothing through that somebody typed', () => {
    const mails = [
      renderMail('invitation', { ...facts.invitation, agencyName: hostile, inviterName: hostile, roleName: hostile }),
      renderMail('operatorTask', {
        ...facts.operatorTask,
        subject: hostile,
        remedy: hostile,
        kind: hostile,
        agencyName: hostile,
      }),
      renderMail('welcome', { ...facts.welcome, agencyName: hostile }),
      renderMail('signUpUndone', { ...facts.signUpUndone, agencyName: hostile }),
      renderMail('invitationReminder', { ...facts.invitationReminder, agencyName: hostile }),
    ];
    for (const { html: markup, text } of mails) {
      expect(markup).not.toMatch(/<script|<img/);
      expect(text).toContain('<script>');
    }
  });

  it('keep a name from breaking the subject into headers', () => {
    expect(renderMail('welcome', { ...facts.welcome, agencyName: 'A\r\nBcc: eve@evil.example' }).subject).not.toMatch(
      /[\r\n]/,
    );
  });

  it('refuse links that are none', () => {
    expect(() => renderMail('welcome', { ...facts.welcome, link: 'javascript:alert(1)' })).toThrow(TypeError);
  });

  it("name the time in the agency's zone, and the zone", () => {
    expect(renderMail('invitation', facts.invitation).text).toMatch(
      /Sunday,? 29 November 2026 at 11:00 (GMT\+11|AEDT)/,
    );
    expect(renderMail('invitationReminder', facts.invitationReminder).text).toMatch(
      /29 November 2026 at 00:00 (GMT|IST)/,
    );
  });

  it.each([
    [{ amountMinor: 1_234_567, currency: 'aud' }, 'AUD 12,345.67'],
    [{ amountMinor: 500, currency: 'jpy' }, 'JPY 500'],
    [{ amountMinor: 5, currency: 'EUR' }, 'EUR 0.05'],
  ])('write the refund %j as %s', (refund, shown) => {
    expect(renderMail('signUpUndone', { ...facts.signUpUndone, refund }).text.replace(/\s+/g, ' ')).toContain(shown);
  });

  it('do not speak of money that never came', () => {
    const { text } = renderMail('signUpUndone', { ...facts.signUpUndone, refund: undefined });
    expect(text).toContain('nothing was charged');
    expect(text).not.toContain('get back');
  });
});

describe('html', () => {
  it('escapes text and lists of text, keeps its own markup, leaves out what is absent', () => {
    const inner = html`<b>${'<i>'}</b>`;
    expect(html`<p title="${'"'}">${inner}${['<', html`<br>`]}${undefined}${false}${0}</p>`.markup).toBe(
      '<p title="&quot;"><b>&lt;i&gt;</b>&lt;<br>0</p>',
    );
  });
});
