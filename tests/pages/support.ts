import type { Route } from '../../api/http/route.ts';
import type { TestApi } from '../support/http/api.ts';
import { publicUrl } from '../support/http/api.ts';

type Cookies = Map<string, string>;
export type Page = { status: number; location: string | null; text: string; headers: Headers };

/** A browser without scripts: keeps cookies, follows nothing by itself, sends forms as browsers do. */
export function createBrowser(api: Pick<TestApi, 'port'>) {
  const cookies: Cookies = new Map();
  const send = async (path: string, init: RequestInit): Promise<Page> => {
    const response = await fetch(`http://127.0.0.1:${api.port}${path}`, {
      ...init,
      redirect: 'manual',
      headers: { accept: 'text/html', cookie: cookieHeader(cookies), ...init.headers },
    });
    for (const cookie of response.headers.getSetCookie()) keep(cookies, cookie);
    const { status, headers } = response;
    return { status, headers, location: headers.get('location'), text: await response.text() };
  };
  const sameOrigin = { origin: publicUrl, 'sec-fetch-site': 'same-origin' };
  return {
    cookies,
    get: (path: string) => send(path, {}),
    submit: (path: string, fields: Record<string, string>, headers: Record<string, string> = sameOrigin) =>
      send(path, { method: 'POST', body: new URLSearchParams(fields), headers }),
  };
}
export type Browser = ReturnType<typeof createBrowser>;

const cookieHeader = (cookies: Cookies) => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

function keep(cookies: Cookies, header: string): void {
  const [pair = '', ...attributes] = header.split('; ');
  const [name = '', value = ''] = pair.split('=');
  if (attributes.includes('Max-Age=0')) cookies.delete(name);
  else cookies.set(name, value);
}

/** Sends a route's own example, as the walks do. */
export async function sendExample(api: TestApi, route: Route, world: Parameters<Route['example']>[0]) {
  const { params = {}, query = {}, body, headers = {}, token } = await route.example(world);
  const path = route.path.replace(/:(\w+)/g, (_all, name: string) => params[name] ?? '');
  const isForm = route.bodyType === 'form';
  const response = await fetch(`http://127.0.0.1:${api.port}${path}?${new URLSearchParams(query)}`, {
    method: route.method.toUpperCase(),
    redirect: 'manual',
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(isForm ? { origin: publicUrl } : body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined || body === null
      ? {}
      : { body: isForm ? new URLSearchParams(body as Record<string, string>) : JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}
