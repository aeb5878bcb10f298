import type { MailContent } from './content.ts';
import { type Html, html, linkTo } from './html.ts';

const font = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const ink = '#1d2b28';
const soft = '#51605c';
const green = '#17614f';

/**
 * The HTML part: one column of tables and inline styles, which is what mail programs understand. No image, no script, no
 * address but the action's: nothing tells the sender that the mail was read.
 */
export function renderHtml(content: MailContent, language = 'en'): string {
  const { subject, preview, heading, paragraphs, facts = [], action, notes } = content;
  return html`<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${subject}</title>
</head>
<body style="margin:0;padding:0;background:#eef2f0;color:${ink};${font}">
<div role="main">
<div style="display:none;max-height:0;overflow:hidden">${preview}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#eef2f0">
<tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px">
<tr><td style="padding:0 4px 16px;font-size:17px;font-weight:700;letter-spacing:0.02em;color:${green};${font}">Reeve</td></tr>
<tr><td style="background:#ffffff;border:1px solid #d8e0dc;border-radius:10px;padding:32px;${font}">
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3;font-weight:650;color:${ink}">${heading}</h1>
${paragraphs.map(paragraph)}
${facts.length > 0 && factTable(facts)}
${action && button(action)}
</td></tr>
<tr><td style="padding:20px 4px 0;${font}">${notes.map(note)}</td></tr>
</table>
</td></tr>
</table>
</div>
</body>
</html>
`.markup;
}

const paragraph = (
  text: string,
): Html => html`<p style="margin:0 0 16px;font-size:16px;line-height:1.55;color:${ink}">${text}</p>
`;

const note = (
  text: string,
): Html => html`<p style="margin:0 0 8px;font-size:13px;line-height:1.5;color:${soft}">${text}</p>
`;

const factTable = (facts: readonly (readonly [string, string])[]): Html => html`
<table width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:4px 0 20px;border-collapse:collapse">
${facts.map(
  ([name, value]) => html`<tr>
<th scope="row" align="left" valign="top" width="110" style="padding:8px 16px 8px 0;border-top:1px solid #d8e0dc;font-size:14px;line-height:1.5;font-weight:600;color:${soft}">${name}</th>
<td valign="top" style="padding:8px 0;border-top:1px solid #d8e0dc;font-size:15px;line-height:1.5;color:${ink}">${value}</td>
</tr>
`,
)}</table>`;

/** A link that looks like a button, and the address itself for those whose program shows no such thing. */
function button({ label, link }: { label: string; link: string }): Html {
  const address = linkTo(link);
  return html`
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 20px"><tr>
<td style="background:${green};border-radius:6px"><a href="${address}" style="display:inline-block;padding:13px 24px;font-size:16px;font-weight:600;color:#ffffff;text-decoration:none;${font}">${label}</a></td>
</tr></table>
<p style="margin:0;font-size:13px;line-height:1.5;color:${soft}">Or open this address:<br><a href="${address}" style="color:${green};word-break:break-all">${address}</a></p>`;
}
