import type { Declaration } from './declaration.ts';
import { sections } from './declarations.ts';

const header = `# Settings of Reeve, written from src/config by \`npm run env-example\`: change them there.
# Nothing here is needed for \`npm start\`, which brings its own. A line with a comment sign shows a default or something
# optional. A secret may also come from a file: DATABASE_PASSWORD_APP_FILE=/run/secrets/app instead of the variable.
`;

const wrapAt = 118;

/** The text of `.env.example`; a test compares the file with it. */
export function renderEnvExample(): string {
  const parts = sections.map(([title, declarations]) => {
    const entries = Object.values<Declaration>(declarations).map(renderOne);
    return `# --- ${title} ---\n\n${entries.join('\n\n')}`;
  });
  return `${[header, ...parts].join('\n')}`.replace(/\n*$/, '\n').replaceAll('\n# ---', '\n\n# ---');
}

function renderOne(declaration: Declaration): string {
  const active = declaration.exampleActive || (declaration.neededBy.length > 0 && declaration.fallback === undefined);
  const lines = [...wrap(declaration.doc), ...wrap(`${usage(declaration)} Form: ${declaration.expected}.`)];
  return [...lines.map(line => `# ${line}`), `${active ? '' : '#'}${declaration.env}=${declaration.example}`].join(
    '\n',
  );
}

function usage({ neededBy, takenBy = [], secret }: Declaration): string {
  const needed = neededBy.length > 0 ? [`used by ${neededBy.join(', ')}`] : [];
  const taken = takenBy.length > 0 ? [`optional for ${takenBy.join(', ')}`] : [];
  return `[${[...(secret ? ['secret'] : []), ...needed, ...taken].join('; ')}]`;
}

function wrap(text: string): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + word.length < wrapAt) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
