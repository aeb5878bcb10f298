import type { MailContent } from './content.ts';
import { linkTo } from './html.ts';

const width = 76;

/** The plain-text part: the same words, wrapped, the link on a line of its own so that programs recognise it. */
export function renderText({ heading, paragraphs, facts = [], action, notes }: MailContent): string {
  const parts = [
    `${heading}\n${'='.repeat(Math.min(heading.length, width))}`,
    ...paragraphs.map(wrap),
    ...(facts.length > 0 ? [facts.map(([name, value]) => wrap(`${name}: ${value}`)).join('\n')] : []),
    ...(action ? [`${action.label}:\n${linkTo(action.link)}`] : []),
    ...(notes.length > 0 ? [`-- \n${notes.map(wrap).join('\n')}`] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function wrap(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
