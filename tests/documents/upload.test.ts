import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ObjectStorage, StorageUnavailable } from '../../src/documents/object-storage.port.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { testDocuments } from '../support/http/documents.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';
import { docx, executable, heic, jpeg, pdf, png, webp, xlsx, zip } from './support/files.ts';
import { sendRaw } from './support/send-raw.ts';

describe('uploading', () => {
  let open: OpenTestDatabase;
  let api: TestApi;
  let world: TestWorld;
  let token: string;
  let folder: string;
  /** What the storage is made to do, for one upload at a time. */
  let trouble: Partial<ObjectStorage> = {};

  beforeAll(async () => {
    open = await openTestDatabase(8);
    const plain = await startApi(open);
    const files = testDocuments(plain.deps.dataKeys);
    folder = files.folder;
    const { storage } = files.documents;
    const troubled: ObjectStorage = {
      put: (key, bytes) => (trouble.put ?? storage.put)(key, bytes),
      get: key => (trouble.get ?? storage.get)(key),
      delete: key => (trouble.delete ?? storage.delete)(key),
    };
    api = await startApi(open, {
      deps: {
        dataKeys: plain.deps.dataKeys,
        documents: { ...files.documents, storage: troubled, maxBytes: 1_048_576 },
      },
    });
    await plain.close();
    world = await createWorld(open, api.deps);
    token = await world.token(world.members.property_manager);
  });
  afterAll(async () => {
    await api?.close();
    await open?.close();
  });

  const awaiting = async (given: { name?: string; kind?: 'photo' | 'other' } = {}) =>
    (await world.newDocument({ state: 'awaiting', ...given })).documentId;
  const put = (documentId: string, content: Buffer | string, type = 'application/octet-stream', by = token) =>
    api.agent
      .put(`/v1/documents/${documentId}/content`)
      .auth(by, { type: 'bearer' })
      .set('content-type', type)
      .send(content);
  const read = async (documentId: string) =>
    (await api.agent.get(`/v1/documents/${documentId}`).auth(token, { type: 'bearer' })).body;
  const stored = async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  };

  it('takes each type that is listed, by its bytes, whatever it was called', async () => {
    const cases: [Buffer, string][] = [
      [pdf(), 'application/pdf'],
      [jpeg(), 'image/jpeg'],
      [png(), 'image/png'],
      [webp(), 'image/webp'],
      [heic(), 'image/heic'],
      [await docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
      [await xlsx(), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      [Buffer.from('Žluťoučký kůň\n家\r\n\tשלום'), 'text/plain'],
    ];
    for (const [content, mediaType] of cases)
      for (const claimed of ['application/octet-stream', 'image/png']) {
        const documentId = await awaiting({ name: 'what.pdf' });
        const answer = await put(documentId, content, claimed);
        expect([mediaType, answer.status]).toEqual([mediaType, 202]);
        expect(answer.body).toMatchObject({
          id: documentId,
          state: 'scanning',
          mediaType,
          bytes: content.length,
          sha256: createHash('sha256').update(content).digest('hex'),
          version: 2,
        });
        expect(answer.headers['etag']).toBe('"2"');
      }
  });

  it('tells CSV from other text by what it was called, and by nothing else', async () => {
    const said = async (name: string, type: string) =>
      (await put(await awaiting({ name }), 'a;b\n1;2\n', type)).body.mediaType;
    expect(await said('rents.csv', 'application/octet-stream')).toBe('text/csv');
    expect(await said('rents', 'text/csv; charset=utf-8')).toBe('text/csv');
    expect(await said('rents', 'application/vnd.ms-excel')).toBe('text/csv');
    expect(await said('rents', 'application/octet-stream')).toBe('text/plain');
    expect(await said('rents.csv', 'text/plain')).toBe('text/plain');
    expect(await said('BMW of the tenant', 'text/plain')).toBe('text/plain');
    expect((await put(await awaiting(), 'BMW, parked at the gate')).body.mediaType).toBe('text/plain');
  });

  it('refuses what is not taken, names what it is, and waits for other bytes', async () => {
    const cases: [Buffer | string, string, string][] = [
      [executable(), 'application/pdf', 'application/x-msdownload'],
      [
        Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01\x00', 'latin1'), randomBytes(200)]),
        'text/plain',
        'application/x-elf',
      ],
      [await zip({ 'letter.txt': 'hello' }), 'application/pdf', 'application/zip'],
      ['<!doctype html><script>alert(1)</script>', 'text/plain', 'text/html'],
      ['\n  <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'image/png', 'text/html'],
      ['<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'text/plain', 'application/xml'],
      ['\ufeff<script>alert(1)</script>', 'text/csv', 'text/html'],
      ['#!/bin/sh\nrm -rf ~\n', 'text/plain', 'text/html'],
      [Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1'), 'image/png', 'image/gif'],
      [randomBytes(5_000), 'application/pdf', 'application/octet-stream'],
      [Buffer.from('caf\xe9', 'latin1'), 'text/plain', 'application/octet-stream'],
      ['a bell \x07', 'text/plain', 'application/octet-stream'],
      [`${'a'.repeat(300_000)}\0`, 'text/plain', 'application/octet-stream'],
      ['alert(1)', 'text/javascript', 'text/plain'],
    ];
    for (const [content, claimed, found] of cases) {
      const documentId = await awaiting({ name: 'statement.pdf' });
      const before = await stored();
      const refused = await put(documentId, content, claimed);
      expect([found, refused.status, refused.body.code, refused.body.facts]).toEqual([
        found,
        415,
        'document_type_refused',
        { found },
      ]);
      expect(await stored()).toEqual(before);
      expect(await read(documentId)).toMatchObject({ state: 'awaiting', mediaType: null, version: 1 });
      expect((await put(documentId, pdf())).status).toBe(202);
    }
  });

  it('takes a file that is two at once as the one it begins as', async () => {
    const both = await put(await awaiting(), Buffer.concat([pdf(), await zip({ 'a.html': '<script>' })]), 'text/html');
    expect([both.status, both.body.mediaType]).toEqual([202, 'application/pdf']);
    const other = await put(
      await awaiting(),
      Buffer.concat([Buffer.from('MZ'), pdf(), randomBytes(64)]),
      'application/pdf',
    );
    expect([other.status, other.body.facts]).toEqual([415, { found: 'application/x-msdownload' }]);
  });

  it('takes only images as photos', async () => {
    const refused = await put(await awaiting({ kind: 'photo' }), pdf());
    expect([refused.status, refused.body.facts]).toEqual([415, { found: 'application/pdf' }]);
    expect((await put(await awaiting({ kind: 'photo' }), heic())).status).toBe(202);
  });

  it('refuses no bytes at all, and a form that holds them', async () => {
    const documentId = await awaiting();
    expect((await put(documentId, '')).body.code).toBe('invalid_input');
    const form = await api.agent
      .put(`/v1/documents/${documentId}/content`)
      .auth(token, { type: 'bearer' })
      .attach('file', pdf(), 'a.pdf');
    expect([form.status, form.body.code]).toEqual([415, 'unsupported_media_type']);
    expect((await put(documentId, pdf())).status).toBe(202);
  });

  it('cuts off what is too large without holding it in memory, and leaves nothing of it', async () => {
    const documentId = await awaiting();
    const before = await stored();
    const rssBefore = process.memoryUsage().rss;
    let [sent, peak] = [0, 0];
    const piece = Buffer.alloc(65_536, 'a');
    const endless = new Readable({
      read() {
        sent += piece.length;
        peak = Math.max(peak, process.memoryUsage().rss);
        this.push(sent > 1_000_000_000 ? null : piece);
      },
    });
    const answer = await sendRaw(api.port, `/v1/documents/${documentId}/content`, token, endless);
    expect([answer.status, answer.body.code, answer.body.facts]).toEqual([
      413,
      'body_too_large',
      { maxBytes: 1_048_576 },
    ]);
    expect(sent).toBeLessThan(60_000_000);
    expect(peak - rssBefore).toBeLessThan(80_000_000);
    expect(await stored()).toEqual(before);
    const said = await sendRaw(
      api.port,
      `/v1/documents/${documentId}/content`,
      token,
      Readable.from([piece]),
      1_048_577,
    );
    expect(said.status).toBe(413);
    expect((await put(documentId, Buffer.alloc(1_048_576, 'a'))).status).toBe(202);
    expect((await put(await awaiting(), Buffer.alloc(1_048_577, 'a'))).status).toBe(413);
  });

  it('keeps no word of it in clear, on disk or in the database', async () => {
    const documentId = await awaiting();
    const secret = 'The tenant pays 1,234 by the 5th';
    expect((await put(documentId, secret)).status).toBe(202);
    for (const path of await stored()) expect((await readFile(path)).includes('tenant pays')).toBe(false);
    const [row] = await open.admin('select * from document where id = $1', [documentId]);
    expect(JSON.stringify(row)).not.toContain('tenant pays');
    expect(row?.['object_key']).toBe(`${world.agencyId}/${documentId}/1`);
  });

  it('lets one of two uploads at once through, and none once the bytes are there', async () => {
    const documentId = await awaiting();
    const both = await Promise.all([put(documentId, pdf('first')), put(documentId, pdf('second'))]);
    expect(both.map(({ status }) => status).sort()).toEqual([202, 409]);
    const late = await put(documentId, pdf());
    expect([late.status, late.body.code, late.body.facts]).toEqual([409, 'already_done', { state: 'scanning' }]);
    const runs = await open.admin('select * from outbox where workflow_id like $1', [`%${documentId}`]);
    expect(runs).toHaveLength(1);
  });

  it('goes back to awaiting when the client breaks off, and takes the next upload at once', async () => {
    const documentId = await awaiting();
    const before = await stored();
    await new Promise<void>(resolve => {
      const broken = request({
        port: api.port,
        method: 'PUT',
        path: `/v1/documents/${documentId}/content`,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/pdf', 'content-length': '900000' },
      });
      broken.on('error', () => resolve());
      broken.write(Buffer.concat([pdf(), Buffer.alloc(400_000)]), () => setTimeout(() => broken.destroy(), 100));
    });
    for (let tries = 0; (await put(documentId, pdf())).status !== 202; tries += 1) {
      if (tries > 50) throw new Error('the claim was never released');
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    expect(await stored()).toHaveLength(before.length + 1);
  });

  it.each([
    ['is away', new StorageUnavailable('away')],
    [
      'is full',
      new StorageUnavailable('full', { cause: Object.assign(new Error('no space left'), { code: 'ENOSPC' }) }),
    ],
  ])('answers 503 when the storage %s, and loses nothing', async (_what, failure) => {
    const documentId = await awaiting();
    const before = await stored();
    trouble = {
      put: async (_key, bytes) => {
        for await (const _piece of bytes) throw failure;
      },
    };
    const away = await put(documentId, pdf());
    trouble = {};
    expect([away.status, away.body.code, away.headers['retry-after']]).toEqual([503, 'unavailable', '30']);
    expect(JSON.stringify(away.body)).not.toContain('space');
    expect(await stored()).toEqual(before);
    expect((await put(documentId, pdf())).status).toBe(202);
  });

  it('answers 404 for a document of another agency, and for one of a property that limited staff do not see', async () => {
    const other = await createWorld(open, api.deps);
    const { documentId } = await other.newDocument({ state: 'awaiting' });
    expect((await put(documentId, pdf())).status).toBe(404);
    const mine = await world.newProperty();
    const limited = await world.token(await world.newLimited(mine.propertyId));
    expect((await put(await awaiting(), pdf(), 'application/pdf', limited)).status).toBe(404);
    const seen = await world.newDocument({ state: 'awaiting', propertyId: mine.propertyId });
    expect((await put(seen.documentId, pdf(), 'application/pdf', limited)).status).toBe(202);
  });
});
