import type { BrowserContext, ConsoleMessage, Page, Request } from 'playwright-core';

/**
 * Notes what a page must not do: complain on the console (a broken content security policy does), fail to load what it
 * needs, or fetch from another origin than its own. The list grows while the browser runs.
 */
export function watchContext(context: BrowserContext): string[] {
  const faults: string[] = [];
  context.on('console', message => {
    if (message.type() === 'error' && !aboutStatus(message)) faults.push(`${pathOf(message.page())} ${message.text()}`);
  });
  context.on('weberror', webError => faults.push(String(webError.error())));
  context.on('response', response => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      faults.push(`${response.status()} ${response.url()}`);
  });
  context.on('request', request => {
    if (isForeign(request)) faults.push(`${request.frame().url()} fetched ${request.url()}`);
  });
  return faults;
}

/** A page that is answered with 422 is one line on the console: statuses are looked at above. */
const aboutStatus = (message: ConsoleMessage): boolean => message.text().startsWith('Failed to load resource');

const pathOf = (page: Page | null): string => (page ? new URL(page.url()).pathname : 'a page');

function isForeign(request: Request): boolean {
  if (request.isNavigationRequest() || request.url().startsWith('data:')) return false;
  return new URL(request.url()).origin !== new URL(request.frame().page().url()).origin;
}
