import { describe, expect, it } from '@jest/globals';
import { namesTag, tagOf } from '../../api/http/conditional.ts';
import { bearer, served } from '../support/http/served.ts';

const at = served();
const asViewer = async () => bearer(await at.world.token(at.world.members.viewer));

describe('what is read', () => {
  it('has an ETag, and is not sent again to whoever names it', async () => {
    const token = await asViewer();
    const { propertyId } = await at.world.newProperty();
    for (const path of [`/v1/properties/${propertyId}`, '/v1/properties?limit=1']) {
      const first = await at.api.agent.get(path).set(token);
      const tag = first.headers['etag'] ?? '';
      expect([first.status, first.headers['cache-control']]).toEqual([200, 'private, no-cache']);
      for (const header of [tag, `W/"x", ${tag}`, tag.startsWith('W/') ? tag.slice(2) : `W/${tag}`, '*']) {
        const again = await at.api.agent.get(path).set({ ...token, 'if-none-match': header });
        expect([header, again.status, again.text, again.headers['etag']]).toEqual([header, 304, '', tag]);
        expect(again.headers['content-type']).toBeUndefined();
      }
      for (const header of ['"other"', tag.replaceAll('"', ''), '']) {
        const again = await at.api.agent.get(path).set({ ...token, 'if-none-match': header });
        expect([header, again.status]).toEqual([header, 200]);
      }
      const head = await at.api.agent.head(path).set({ ...token, 'if-none-match': tag });
      expect(head.status).toBe(304);
    }
  });

  it('has another ETag when its version changes, or what stands around it does', async () => {
    const token = bearer(await at.world.token(at.world.members.admin));
    const { propertyId } = await at.world.newProperty();
    const path = `/v1/properties/${propertyId}`;
    const first = await at.api.agent.get(path).set(token);
    expect(first.headers['etag']).toMatch(/^"1-[\w-]{22}"$/);
    const changed = await at.api.agent
      .patch(path)
      .set({ ...token, 'if-match': first.headers['etag'] ?? '' })
      .send({ name: 'Another' });
    expect([changed.status, changed.headers['etag']]).toEqual([200, '"2"']);
    const again = await at.api.agent.get(path).set({ ...token, 'if-none-match': first.headers['etag'] ?? '' });
    expect([again.status, again.body.name]).toEqual([200, 'Another']);
    expect(tagOf('"7"', 'a')).not.toBe(tagOf('"7"', 'b'));
    const stale = await at.api.agent
      .patch(path)
      .set({ ...token, 'if-match': '"1-x"' })
      .send({ name: 'No' });
    expect([stale.status, stale.body.code]).toEqual([412, 'version_stale']);
  });

  it('is kept nowhere where its route says so: bank details in clear', async () => {
    const { contactId } = await at.world.newContact({ bank: true });
    const token = bearer(await at.world.token(at.world.members.accountant));
    const answer = await at.api.agent.get(`/v1/contacts/${contactId}/bank`).set({ ...token, 'if-none-match': '*' });
    expect([answer.status, answer.headers['cache-control'], answer.headers['etag']]).toEqual([
      200,
      'no-store',
      undefined,
    ]);
  });

  it('says 304 to nobody who may not read it', async () => {
    const { propertyId } = await at.world.newProperty();
    const path = `/v1/properties/${propertyId}`;
    expect((await at.api.agent.get(path).set('if-none-match', '*')).status).toBe(401);
    const token = await asViewer();
    const missing = await at.api.agent.get('/v1/properties/0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01');
    expect(missing.status).toBe(401);
    const none = { ...token, 'if-none-match': '*' };
    expect((await at.api.agent.get('/v1/properties/0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01').set(none)).status).toBe(404);
  });
});

describe('If-None-Match', () => {
  it.each([
    ['"a"', '"a"', true],
    ['W/"a"', '"a"', true],
    ['"a"', 'W/"a"', true],
    ['"b" , W/"a"', '"a"', true],
    ['"a,b"', '"a,b"', true],
    ['"a,b"', '"b"', false],
    ['*', '"a"', true],
    ['a', '"a"', false],
    ['"A"', '"a"', false],
    ['', '"a"', false],
    [undefined, '"a"', false],
  ])('%s of %s: %s', (header, tag, named) => {
    expect(namesTag(header, tag)).toBe(named);
  });
});
