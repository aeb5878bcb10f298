import MarkdownIt from 'markdown-it';
import { Markup, markup } from '../http/html.ts';

/** Deeper than anybody writes, and shallow enough that a page is not long in the making (CommonMark's own parser: 20). */
const deepest = 20;
/**
 * No HTML of the writer's, no pictures (they would call elsewhere), links to http, https and mail alone. Nothing of a text
 * is hidden from who reads it on the page and shown to who gets it by mail: definitions of links stand as they are.
 */
const parser = new MarkdownIt('default', { html: false, linkify: false }).disable(['image', 'reference']);
parser.options.maxNesting = deepest;
/** A name before the host (`https://reeve.example@elsewhere.example`) is read as the host. */
parser.validateLink = url => /^(https?:\/\/(?![^/?#]*@)|mailto:|#|\/(?!\/))/i.test(url.trim());
/** Letters of other scripts that look like ours stay as they travel (`xn--...`). */
parser.normalizeLinkText = url => url;
const openLink = parser.renderer.rules['link_open'];
parser.renderer.rules['link_open'] = (tokens, index, options, env, self) => {
  tokens[index]?.attrSet('rel', 'noreferrer noopener');
  return openLink ? openLink(tokens, index, options, env, self) : self.renderToken(tokens, index, options);
};

/** Markdown of people as markup that is safe to show. Headings begin below the page's own. */
export function markdown(text: string): Markup {
  const tokens = parser.parse(text, {});
  // The parser leaves out what is nested deeper: then all of it is shown as it was written.
  if (tokens.some(({ nesting, level }) => nesting === 1 && level + 1 >= deepest))
    return markup`<pre>${plain(text)}</pre>`;
  const html = parser.renderer.render(tokens, parser.options, {});
  return new Markup(
    plain(html).replaceAll(
      /<(\/?)h([1-6])>/g,
      (_tag, slash: string, level: string) => `<${slash}h${Math.min(6, Number(level) + 2)}>`,
    ),
  );
}

/** Entities (`&#x202E;`) may spell what texts may not hold: characters that turn the direction of what follows (TR36 §2.5). */
const plain = (html: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  html.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
