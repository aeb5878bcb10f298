/**
 * The text between the marks of HTML, read once from front to back: a pattern that looks for each end anew takes hours
 * over a megabyte of `<`. What is never closed is left out when it is hidden, and else stays as it is.
 */
export function plainOfHtml(html: string): string {
  const kept: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    kept.push(html.slice(at, open), ' ');
    const hidden = /^<(style|script)\b/i.exec(html.slice(open, open + 8))?.[1];
    const close = hidden ? endOf(html, hidden, open) : open;
    if (close < 0) return kept.join('');
    const end = html.indexOf('>', close);
    if (end < 0) return kept.join('') + html.slice(close);
    at = end + 1;
  }
  return kept.join('') + html.slice(at);
}

function endOf(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? -1;
}
