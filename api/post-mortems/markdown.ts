import MarkdownIt from 'markdown-it';
import { Markup } from '../http/html.ts';

/** No HTML of the writer's, no pictures (they would call elsewhere), and links to http, https and mail alone. */
const parser = new MarkdownIt({ html: false, linkify: false }).disable('image');
parser.validateLink = url => /^(https?:|mailto:|#|\/(?!\/))/i.test(url.trim());
const openLink = parser.renderer.rules['link_open'];
parser.renderer.rules['link_open'] = (tokens, index, options, env, self) => {
  tokens[index]?.attrSet('rel', 'noreferrer noopener');
  return openLink ? openLink(tokens, index, options, env, self) : self.renderToken(tokens, index, options);
};

/** Markdown of people as markup that is safe to show. Headings begin below the page's own. */
export const markdown = (text: string): Markup =>
  new Markup(
    parser
      .render(text)
      .replaceAll(
        /<(\/?)h([1-6])>/g,
        (_tag, slash: string, level: string) => `<${slash}h${Math.min(6, Number(level) + 2)}>`,
      ),
  );
