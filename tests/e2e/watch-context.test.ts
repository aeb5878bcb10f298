import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { watchContext } from '../../infra/tour/watch-context.ts';
import { barriersOn, openBrowser } from '../support/browser.ts';

/** What each path answers: a page with one fault. */
const pages: Record<string, { body: string; csp?: string }> = {
  '/good': { body: '<main><h1>Good</h1></main>' },
  '/script': { body: '<script>1</script>', csp: "default-src 'self'" },
  '/error': { body: '<script>null.x</script>' },
  '/missing': { body: '<img src="/nothing.png" alt="nothing">' },
  '/unlabelled': { body: '<main><h1>Form</h1><input></main>' },
};

let server: Server;
let other: Server;
let browser: Browser;
const origin = (of: Server) => `http://localhost:${(of.address() as AddressInfo).port}`;

beforeAll(async () => {
  other = createServer((_request, response) => response.end('body {}')).listen(0);
  await once(other, 'listening');
  pages['/foreign'] = { body: `<link rel="stylesheet" href="${origin(other)}/style.css">` };
  server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    if (!page) return response.writeHead(404).end();
    const headers = { 'content-type': 'text/html', ...(page.csp ? { 'content-security-policy': page.csp } : {}) };
    const icon = '<link rel="icon" href="data:,">';
    return response
      .writeHead(200, headers)
      .end(`<!doctype html><html lang="en"><title>Page</title>${icon}${page.body}`);
  }).listen(0);
  await once(server, 'listening');
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  for (const each of [server, other]) each?.close();
});

describe('the watch over pages', () => {
  const faultsOf = async (path: string) => {
    const context = await browser.newContext();
    const faults = watchContext(context);
    const page = await context.newPage();
    await page.goto(`${origin(server)}${path}`, { waitUntil: 'networkidle' });
    const barriers = await barriersOn(page);
    await context.close();
    return { faults: faults.join('\n'), barriers: barriers.join('\n') };
  };

  it('is content with a page that is well', async () => {
    expect(await faultsOf('/good')).toEqual({ faults: '', barriers: '' });
  });

  it.each([
    ['/script', /Content Security Policy/i],
    ['/error', /Cannot read properties of null/],
    ['/missing', /404 .*nothing\.png/],
    ['/foreign', /fetched .*style\.css/],
  ])('notices what is wrong with %s', async (path, fault) => {
    expect((await faultsOf(path)).faults).toMatch(fault);
  });

  it('notices a field that a screen reader cannot name', async () => {
    expect((await faultsOf('/unlabelled')).barriers).toMatch(/label/);
  });
});
