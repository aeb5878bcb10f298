import { describe, expect, it } from '@jest/globals';
import { cpuMs } from '../support/cpu.ts';
import { callsAs } from '../support/http/calls.ts';
import { insertOperator } from '../support/http/people.ts';
import { served } from '../support/http/served.ts';

/** What pages of ours are made of; whatever else is there came out of somebody's Markdown. */
const harmless = new Set(
  'p strong em s a code pre ul ol li blockquote h3 h4 h5 h6 hr br table thead tbody tr th td div'.split(' '),
);
const attributes = new Set(['href', 'title', 'rel', 'class', 'style', 'start']);
type Tag = { name: string; attributes: Record<string, string> };
const tagsOf = (html: string): Tag[] =>
  [...html.matchAll(/<([a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries(
      [...rest.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key.toLowerCase(), value]),
    ),
  }));

const scripts = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<!--><script>alert(1)</script>-->',
  '<style>@import "https://evil.example/x.css"</style>',
  '```"><script>alert(1)</script>\nx\n```',
  '`<script>` <h1 onclick=alert(1)>',
  '<form action=https://evil.example><button>Sign in</button></form>',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
];
const links = [
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt&colon;alert(1))',
  '[x](&#106;avascript&#58;alert(1))',
  '[x](java\\\nscript:alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:msgbox(1))',
  '[x](file:///etc/passwd)',
  '[x](//evil.example/x)',
  '[x](https://reeve.example@evil.example/)',
  '[x](https://evil.example "a\\" onmouseover=alert(1) b=\\"")',
  '<javascript:alert(1)>',
  '[a]: javascript:alert(1)\n\n[a]',
];
const pictures = [
  '![p](https://evil.example/p.png)',
  '[![p](https://evil.example/p.png)](https://evil.example)',
  '![p][a]\n\n[a]: https://evil.example/p.png',
  '![p](/v1/sessions)',
];
/** 50,000 characters each, or what makes more work than their length. */
const fill = (text: string, head = '') => (head + text.repeat(50_000 / text.length)).slice(0, 50_000);
const heavy: Readonly<Record<string, string>> = {
  'a thousand quotes in each other': `${'>'.repeat(1_000)} seen`,
  'lists in lists': `${'- '.repeat(1_000)}seen`,
  'brackets that open': fill('['),
  'links that do not end': fill('[a]('),
  'emphasis that does not end': fill('*a **b '),
  'backticks of every length': Array.from({ length: 300 }, (_, n) => '`'.repeat(n)).join(' a '),
  'lines that lean on quotes': fill('a\n', `${'> '.repeat(99)}a\n`),
  'a table of many cells': fill('x\n', `|${'a|'.repeat(60)}\n|${'-|'.repeat(60)}\n`),
  'angles that open': fill('<a '),
  'entities that are none': fill('&#x'),
};

describe('Markdown of people, on the pages that show it', () => {
  const at = served({ poolMax: 4 });
  const operator = async () => {
    const token = await at.world.token(await insertOperator(at.open.admin), { place: 'operations' });
    return callsAs(at.api, () => token);
  };

  /** The page of a post-mortem whose causes are this. */
  async function postMortem(causes: string): Promise<string> {
    const { incidentId } = await at.world.newIncident({ phase: 'review' });
    const calls = await operator();
    await calls.post(`/v1/operations/incidents/${incidentId}/post-mortem`);
    const written = await calls.patch(`/v1/operations/incidents/${incidentId}/post-mortem`, { causes }, { etag: 1 });
    expect(written.status).toBe(200);
    const { status, text } = await calls.get(`/operations/incidents/${incidentId}/post-mortem`);
    expect(status).toBe(200);
    return between(text, '<h2>Causes</h2>', '<h2>');
  }
  /** The public page of an advisory that says this, as anybody gets it. */
  async function advisory(description: string): Promise<string> {
    const { reportId } = await at.world.newReport('fixed');
    const [author, other] = [await operator(), await operator()];
    const text = { title: 'Notes were shown', description, remedy: 'Fixed by us.' };
    const draft = await author.post(`/v1/operations/vulnerability-reports/${reportId}/advisory`, text);
    expect(draft.status).toBe(201);
    const publication = `/v1/operations/advisories/${draft.body.id}/publication`;
    expect((await other.post(publication, { summary: 'First publication' }, { etag: 1 })).status).toBe(200);
    const page = await at.api.agent.get(`/security/advisories/${draft.body.trackingId}`);
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    return between(page.text, '<h2>What it is</h2>', '<h2>');
  }
  function between(page: string, from: string, to: string): string {
    const start = page.indexOf(from);
    expect(start).toBeGreaterThan(0);
    return page.slice(start + from.length, page.indexOf(to, start + from.length));
  }
  const shows = { 'a post-mortem': postMortem, 'an advisory': advisory };

  describe.each(Object.entries(shows))('of %s', (_, show) => {
    it('runs nothing, calls nowhere, and leads nowhere but by http, https and mail', async () => {
      const html = await show([...scripts, ...links, ...pictures].join('\n\n'));
      const tags = tagsOf(html);
      expect(tags.filter(({ name }) => !harmless.has(name))).toEqual([]);
      expect(tags.flatMap(tag => Object.keys(tag.attributes)).filter(name => !attributes.has(name))).toEqual([]);
      for (const { attributes } of tags.filter(({ name }) => name === 'a')) {
        expect(attributes['href']).toMatch(/^(https?:\/\/[^/@]+(\/|$)|mailto:|#|\/[^/])/);
        expect(attributes['rel']).toBe('noreferrer noopener');
      }
      // Nothing is swallowed either: who reads it sees what was tried.
      for (const word of ['&lt;script&gt;', 'javascript:alert(1)', 'data:text/html']) expect(html).toContain(word);
    });

    it('reads the same however it is spelt: no turned text, no letters that look like others in an address', async () => {
      const html = await show('Open &#x202E;gnp.exe and &#8294;this&#8297;, by <https://xn--80ak6aa92e.com>');
      expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0400-\u04ff]/);
      expect(html).toContain('>https://xn--80ak6aa92e.com</a>');
    });

    it('hides nothing of what was written: neither what is nested deep nor what links are defined by', async () => {
      expect(await show(`${'>'.repeat(200)} deep down`)).toContain('deep down');
      expect(await show(`${'- '.repeat(30)}deep down`)).toContain('deep down');
      expect(await show('[note]: https://reeve.example "said aside"')).toContain('said aside');
    });
  });

  it.each(Object.keys(heavy))('is shown in little time, whatever it is made of: %s', async name => {
    const began = cpuMs();
    const html = await postMortem(String(heavy[name]));
    expect([html.length > 100, cpuMs() - began < 5_000]).toEqual([true, true]);
  });

  it('is refused where it holds what cannot be seen, or turns what is', async () => {
    const { incidentId } = await at.world.newIncident({ phase: 'review' });
    const calls = await operator();
    const path = `/v1/operations/incidents/${incidentId}/post-mortem`;
    await calls.post(path);
    for (const [causes, detail] of [
      ['\u200b\u2060\ufeff \u00ad', 'has nothing that can be seen'],
      ['a \u202egnp.exe', 'has control characters'],
      ['a \u0007', 'has control characters'],
    ] as const) {
      const { status, body } = await calls.patch(path, { causes }, { etag: 1 });
      expect([status, body.faults]).toEqual([422, [{ in: 'body', pointer: '/causes', detail }]]);
    }
  });
});
