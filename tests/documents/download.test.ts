import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { get as httpGet } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StorageUnavailable } from '../../src/documents/object-storage.port.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { testDocuments } from '../support/http/documents.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';

describe('downloading', () => {
  let open: OpenTestDatabase;
  let api: TestApi;
  let world: TestWorld;
  let token: string;
  let files: ReturnType<typeof testDocuments>;

  beforeAll(async () => {
    open = await openTestDatabase();
    const plain = await startApi(open);
    files = testDocuments(plain.deps.dataKeys);
    api = await startApi(open, { deps: { dataKeys: plain.deps.dataKeys, documents: files.documents } });
    await plain.close();
    world = await createWorld(open, api.deps, { modules: ['properties', 'portal'] });
    token = await world.token(world.members.viewer);
  });
  afterAll(async () => {
    await api?.close();
    await open?.close();
    files?.remove();
  });
  const get = (path: string, by = token) => api.agent.get(path).auth(by, { type: 'bearer' }).buffer(true);
  const objectOf = (documentId: string) => join(files.folder, 'objects', world.agencyId, documentId, '1');

  it('gives the very bytes, as a file that no browser runs, and audits it', async () => {
    const content = randomBytes(700_000);
    const { documentId } = await world.newDocument({ content, mediaType: 'image/png', name: 'Kitchen' });
    const answer = await raw(api.port, `/v1/documents/${documentId}/content`, token);
    expect(answer.complete).toBe(true);
    expect(answer.body.equals(content)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'image/png',
      'content-length': '700000',
      'content-disposition': 'attachment; filename=Kitchen.png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    });
    const events = await open.admin(
      `select actor_kind, actor_id from audit_event where action = 'document.downloaded' and subject_id = $1`,
      [documentId],
    );
    expect(events).toEqual([{ actor_kind: 'staff', actor_id: world.members.viewer.membershipId }]);
  });

  it.each([
    ['résumé 家 שלום.pdf', 'application/pdf', 'résumé 家 שלום.pdf'],
    ['../../etc/passwd', 'application/pdf', '_.._etc_passwd.pdf'],
    ['invoice.exe', 'application/pdf', 'invoice.exe.pdf'],
    ['page.html', 'text/plain', 'page.html.txt'],
    ['a"b;c%41.jpeg', 'image/jpeg', 'a_b;c%41.jpeg'],
    ['Rents 3/2026', 'text/csv', 'Rents 3_2026.csv'],
    ['👩‍👩‍👧 photo', 'image/png', '👩‍👩‍👧 photo.png'],
    [`${'家'.repeat(190)}.JPG`, 'image/jpeg', `${'家'.repeat(140)}.JPG`],
  ])('saves "%s" (%s) as "%s"', async (name, mediaType, saved) => {
    const { documentId } = await world.newDocument({ name, mediaType });
    const header = (await get(`/v1/documents/${documentId}/content`)).headers['content-disposition'] ?? '';
    expect(header).toMatch(/^attachment; filename/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what no header may hold
    expect(header).not.toMatch(/[\u0000-\u001f\u007f-\uffff]/);
    const extended = /filename\*=UTF-8''([^;]+)/.exec(header)?.[1];
    const plain = /filename="?((?:[^"\\;]|\\.)*)"?/.exec(header)?.[1];
    expect(extended ? decodeURIComponent(extended) : plain).toBe(saved);
  });

  it('never ends well for an object that was altered, cut, swapped or moved', async () => {
    const content = Buffer.alloc(400_000, 'The report. ');
    const make = async () => (await world.newDocument({ content })).documentId;
    const [late, early, cut, moved, other, older] = [
      await make(),
      await make(),
      await make(),
      await make(),
      await make(),
      await make(),
    ];
    const change = async (documentId: string, work: (bytes: Buffer) => Buffer) =>
      writeFile(objectOf(documentId), work(await readFile(objectOf(documentId))));
    const flip = (at: number) => (bytes: Buffer) => {
      const place = at < 0 ? bytes.length + at : at;
      bytes[place] = (bytes[place] ?? 0) ^ 1;
      return bytes;
    };
    await change(late, flip(-5));
    await change(early, flip(2_000));
    await change(cut, bytes => bytes.subarray(0, 300_000));
    await writeFile(objectOf(moved), await readFile(objectOf(other)));
    // What the same document's cipher made of other bytes: authentic, and not what the row says.
    const { cipher } = files.documents;
    const others: Uint8Array[] = [];
    async function* small() {
      yield Buffer.from('%PDF something else');
    }
    for await (const piece of cipher.encrypt(small(), { agencyId: world.agencyId, documentId: older }))
      others.push(piece);
    await writeFile(objectOf(older), Buffer.concat(others));
    for (const documentId of [late, early, cut, moved, older]) {
      const answer = await raw(api.port, `/v1/documents/${documentId}/content`, token);
      expect(answer.status === 200 && answer.complete).toBe(false);
      if (answer.status === 200) expect(content.subarray(0, answer.body.length).equals(answer.body)).toBe(true);
      else if (answer.status > 0)
        expect([answer.status, JSON.parse(String(answer.body)).code]).toEqual([500, 'internal']);
    }
    expect((await get(`/v1/documents/${other}/content`)).status).toBe(200);
  });

  it('answers 503 while the storage is away, and 500 for what it has lost', async () => {
    const { documentId } = await world.newDocument();
    const { storage } = files.documents;
    const held = storage.get;
    storage.get = () => unreachable();
    const away = await get(`/v1/documents/${documentId}/content`);
    storage.get = held;
    expect([away.status, away.body.code]).toEqual([503, 'unavailable']);
    await storage.delete(`${world.agencyId}/${documentId}/1`);
    const lost = await get(`/v1/documents/${documentId}/content`);
    expect([lost.status, lost.body.code]).toEqual([500, 'internal']);
    expect(api.log.some(({ level }) => level === 'error')).toBe(true);
  });

  it("finds nothing of another agency's, and nothing that is not ready", async () => {
    const foreign = await createWorld(open, api.deps);
    const { documentId } = await foreign.newDocument();
    expect((await get(`/v1/documents/${documentId}/content`)).status).toBe(404);
    for (const state of ['awaiting', 'scanning'] as const) {
      const early = await get(`/v1/documents/${(await world.newDocument({ state })).documentId}/content`);
      expect([early.status, early.body.facts]).toEqual([409, { state }]);
    }
  });

  it('reads nothing and leaves nothing open for HEAD, and for a client that goes away', async () => {
    const content = randomBytes(5_000_000);
    const { documentId } = await world.newDocument({ content, mediaType: 'image/png' });
    const head = await api.agent.head(`/v1/documents/${documentId}/content`).auth(token, { type: 'bearer' });
    expect([head.status, head.headers['content-length']]).toEqual([200, '5000000']);
    await new Promise<void>(resolve => {
      const request = httpGet(
        { port: api.port, path: `/v1/documents/${documentId}/content`, headers: { authorization: `Bearer ${token}` } },
        response => response.once('data', () => request.destroy()),
      );
      request.on('close', () => resolve()).on('error', () => resolve());
    });
    expect((await raw(api.port, `/v1/documents/${documentId}/content`, token)).body.equals(content)).toBe(true);
  });

  describe('by owners and renters', () => {
    const seen = async (documentId: string, by: string) =>
      (await get(`/v1/portal/documents/${documentId}/content`, by)).status;

    it('[B3] serves what is meant for them, of their property and lease and time, and nothing else', async () => {
      const owner = await world.newPortalPerson('owner', { from: '2026-02-01', to: '2026-06-30' });
      const renter = await world.newPortalPerson('renter', {
        propertyId: owner.propertyId,
        from: '2026-02-01',
        to: '2026-06-30',
      });
      const [asOwner, asRenter] = [await world.token(owner), await world.token(renter)];
      const about = { propertyId: owner.propertyId, datedOn: '2026-03-01' };
      const make = async (given: Parameters<typeof world.newDocument>[0]) =>
        (await world.newDocument({ ...about, ...given })).documentId;
      const otherLease = (await world.newPortalPerson('renter')).leaseId ?? '';
      const cases: [Awaited<ReturnType<typeof make>>, number, number][] = [
        [await make({ audience: ['owners'] }), 200, 404],
        [await make({ audience: ['renters'] }), 404, 200],
        [await make({ audience: ['owners', 'renters'] }), 200, 200],
        [await make({ audience: [] }), 404, 404],
        [await make({ audience: ['renters'], leaseId: renter.leaseId ?? '' }), 404, 200],
        [await make({ audience: ['owners', 'renters'], datedOn: '2026-01-31' }), 404, 404],
        [await make({ audience: ['owners', 'renters'], datedOn: '2026-06-30' }), 200, 200],
        [await make({ audience: ['owners', 'renters'], datedOn: '2026-07-01' }), 404, 404],
        [await make({ audience: ['owners', 'renters'], state: 'scanning' }), 404, 404],
        [(await world.newDocument({ leaseId: otherLease, audience: ['owners', 'renters'] })).documentId, 404, 404],
      ];
      for (const [index, [documentId, forOwner, forRenter]] of cases.entries())
        expect([index, await seen(documentId, asOwner), await seen(documentId, asRenter)]).toEqual([
          index,
          forOwner,
          forRenter,
        ]);
    });

    it('[B3] keeps an archived one from them, and keeps them from the doors of staff', async () => {
      const owner = await world.newPortalPerson('owner');
      const by = await world.token(owner);
      const { documentId } = await world.newDocument({ propertyId: owner.propertyId, audience: ['owners'] });
      expect(await seen(documentId, by)).toBe(200);
      const [event] = await open.admin(
        `select actor_kind, actor_id from audit_event where action = 'document.downloaded' and subject_id = $1`,
        [documentId],
      );
      expect(event).toEqual({ actor_kind: 'portal', actor_id: owner.membershipId });
      expect((await get(`/v1/documents/${documentId}/content`, by)).status).toBe(403);
      expect(await seen(documentId, token)).toBe(403);
      await open.admin('update document set archived_at = now() where id = $1', [documentId]);
      expect(await seen(documentId, by)).toBe(404);
    });
  });
});

async function* unreachable(): AsyncGenerator<Uint8Array> {
  yield* [];
  throw new StorageUnavailable('away');
}

type Raw = { status: number; complete: boolean; body: Buffer; headers: Record<string, unknown> };

/** What a client gets, and whether it got all of it. */
function raw(port: number, path: string, token: string): Promise<Raw> {
  return new Promise(resolve => {
    const request = httpGet({ port, path, headers: { authorization: `Bearer ${token}` } }, response => {
      const pieces: Buffer[] = [];
      const done = () =>
        resolve({
          status: response.statusCode ?? 0,
          complete: response.complete,
          body: Buffer.concat(pieces),
          headers: response.headers,
        });
      response
        .on('data', piece => pieces.push(piece))
        .on('end', done)
        .on('error', done);
    });
    // Cut off before anything could be read.
    request.on('error', () => resolve({ status: 0, complete: false, body: Buffer.alloc(0), headers: {} }));
  });
}
