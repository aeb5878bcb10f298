import { type Markup, markup } from '../http/html.ts';
import { layout } from '../http/layout.ts';
import type { ApiChange, ApiVersion, ApiVersions } from '../http/versions/api-version.ts';

/** What each version of the API changed, and until when the old ones are served. */
export const changelogPage = (versions: ApiVersions): Markup =>
  layout(
    'Changes of the API',
    markup`<p>Ask for a version with the header <code>Reeve-Version: ${versions[0].name}</code>. Without it the newest answers; each answer says which did. The same as <a href="/docs/changelog.json">JSON</a>.</p>
${versions.map(versionPart)}`,
  );

const versionPart = ({ name, sunsetOn, changes }: ApiVersion): Markup => markup`<h2 id="v${name}">${name}</h2>
<p class="quiet">${sunsetOn === null ? 'The current version.' : `Served until ${sunsetOn}.`}</p>
<ul>
${changes.map(changeLine)}</ul>
`;

const changeLine = ({ kind, text, breaking }: ApiChange): Markup =>
  markup`<li>${breaking ? 'Breaking' : words[kind]}: ${prose(text)}${
    breaking && markup` <span class="quiet">In ${Object.keys(breaking).join(', ')}.</span>`
  }</li>
`;

const words = { added: 'New', changed: 'Changed', removed: 'Gone' } as const;

/** Words between backticks are code. */
const prose = (text: string): Markup[] =>
  text.split('`').map((part, at) => (at % 2 === 1 ? markup`<code>${part}</code>` : markup`${part}`));
