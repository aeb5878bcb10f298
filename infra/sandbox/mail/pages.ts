import { type Html, html } from '../../../src/communications/templates/html.ts';
import { linkPattern, type SandboxMessage } from './message.ts';

const style = html`
*{box-sizing:border-box}:root{font:16px/1.5 system-ui,sans-serif;color:#1d2b28;background:#eef2f0}
body{margin:0}header{background:#17614f;color:#fff}header>div,main{max-width:880px;margin:0 auto;padding:14px 20px}
header a{color:#fff;text-decoration:none;font-weight:700}header p{margin:0;font-size:14px}
h1{font-size:22px;margin:12px 0}ol{list-style:none;margin:0;padding:0;background:#fff;border:1px solid #d8e0dc;border-radius:10px;overflow:hidden}
li+li{border-top:1px solid #d8e0dc}li a{display:grid;grid-template-columns:1fr auto;gap:2px 16px;padding:12px 16px;color:inherit;text-decoration:none}
li a:hover,li a:focus-visible{background:#f4f8f6}li strong{font-size:16px}small,time,dt{color:#51605c;font-size:14px}
dl{display:grid;grid-template-columns:auto 1fr;gap:2px 16px;margin:0 0 16px}dd{margin:0;overflow-wrap:anywhere}
iframe{width:100%;height:640px;border:1px solid #d8e0dc;border-radius:10px;background:#fff}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#fff;border:1px solid #d8e0dc;border-radius:10px;padding:16px;font-size:14px}
@media (max-width:32rem){li a{grid-template-columns:1fr}li time{order:3}}
summary{cursor:pointer;padding:8px 0}.empty{padding:40px;text-align:center;background:#fff;border:1px dashed #b9c6c0;border-radius:10px}
a:focus-visible,summary:focus-visible{outline:3px solid #e0a92e;outline-offset:2px}`;

const page = (title: string, main: Html, refreshSeconds?: number): string =>
  html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
${refreshSeconds !== undefined && html`<meta http-equiv="refresh" content="${refreshSeconds}">`}
<title>${title}</title><style>${style}</style></head>
<body><header><div><a href="/">Mail sandbox</a><p>Every mail that Reeve sends ends here. None leaves this machine.</p></div></header>
<main>${main}</main></body></html>
`.markup;

/** All mails, newest first; the page looks again every few seconds. */
export const listPage = (messages: readonly SandboxMessage[], to: string): string =>
  page(
    `Inbox (${messages.length})`,
    html`<h1>Inbox${to !== '' && html` of ${to}`}</h1>
${messages.length === 0 ? html`<p class="empty">No mail yet. This page looks again every 3 seconds.</p>` : html`<ol>${messages.map(entry)}</ol>`}`,
    3,
  );

const entry = ({ id, subject, to, receivedAt }: SandboxMessage): Html => html`
<li><a href="/messages/${id}"><strong>${subject || '(no subject)'}</strong>${time(receivedAt)}<small>to ${to.join(', ')}</small></a></li>`;

/** One mail: its HTML in a frame that may run nothing, its text, and its headers. */
export const messagePage = (message: SandboxMessage): string =>
  page(
    message.subject,
    html`<p><a href="/">All mails</a></p>
<h1>${message.subject || '(no subject)'}</h1>
<dl><dt>From</dt><dd>${message.from}</dd><dt>To</dt><dd>${message.to.join(', ')}</dd><dt>Received</dt><dd>${time(message.receivedAt)}</dd></dl>
${message.html !== '' && frame(message.html)}
<details${message.html === '' && html` open`}><summary>Plain text</summary><pre>${linked(message.text)}</pre></details>
<details><summary>Headers</summary><pre>${message.headers.map(({ name, value }) => `${name}: ${value}\n`)}</pre></details>`,
  );

/** Links open in a tab of their own, outside the sandbox; scripts, forms and the inbox's origin stay out of reach. */
const frame = (mail: string): Html => html`<iframe title="The mail as its reader sees it" referrerpolicy="no-referrer"
 sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${`<base target="_blank">${mail}`}"></iframe>`;

const time = (instant: string): Html =>
  html`<time datetime="${instant}">${instant.slice(0, 19).replace('T', ' ')} UTC</time>`;

function linked(text: string): Html[] {
  const links = text.match(linkPattern) ?? [];
  return text.split(linkPattern).map((plain, at) => {
    const link = links[at];
    return html`${plain}${link !== undefined && html`<a href="${link}" target="_blank" rel="noopener noreferrer">${link}</a>`}`;
  });
}

export const missingPage = (): string => page('Not found', html`<h1>No such mail</h1><p><a href="/">All mails</a></p>`);
