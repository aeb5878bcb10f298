import type { z } from 'zod';
import { type Markup, markup, type Piece } from '../http/html.ts';
import { layout } from '../http/layout.ts';
import { minute, table, words } from '../operations/frame.ts';
import type { ownClock, ownNotice, ownStatement } from './schemas.ts';

type Clock = z.input<typeof ownClock>;
type Statement = z.input<typeof ownStatement>;
type Own = { notices: z.input<typeof ownNotice>[]; clocks: Clock[]; statements: Statement[] };

const statementNames: Readonly<Record<Statement['kind'], string>> = {
  gdpr_33: 'Notification to the authority (art. 33)',
  gdpr_34: 'Assessment of a high risk (art. 34)',
  ndb_assessment: 'Assessment of the breach (s 26WH)',
  ndb_statement: 'Statement about the breach (s 26WK)',
};

/** What a clock asks, and of whom; what has no name of its own is called as it is. */
const clockNames: Readonly<Record<string, string>> = {
  notify_agency: 'Telling you of the breach: our duty',
  gdpr_33_authority: 'Telling your supervisory authority (art. 33)',
  gdpr_34_assessment: 'Assessing whether the people concerned must be told (art. 34)',
  ndb_assessment: 'Assessing the breach (s 26WH)',
  ndb_statement: 'Stating the breach to the Commissioner and the people concerned (ss 26WK, 26WL)',
  ndb_direction: 'Complying with a direction of the Commissioner (s 26WR)',
};

/** Everything that security incidents have brought an agency, for those of its staff who may read it. */
export const ownNoticesPage = ({ notices, clocks, statements }: Own): Markup =>
  layout(
    'Security notices',
    markup`${
      notices.length === 0
        ? markup`<p>No security incident has concerned your agency.</p>`
        : notices.map(
            each => markup`<p><a href="/notices/${each.id}">${each.subject}</a><br>
<span class="quiet">sent ${minute(each.sentAt)}, ${each.acknowledgedBy.length > 0 ? 'acknowledged' : 'not acknowledged yet'}</span></p>`,
          )
    }
${clocksTable(clocks)}
${statementsTable(statements)}
<p><a href="/account">Your account</a></p>`,
  );

export const clocksTable = (clocks: readonly Clock[]): Piece =>
  clocks.length > 0 && [
    markup`<h2>What the law may ask of you, and by when</h2>`,
    clocks.map(
      clock => markup`<p><strong>${clockNames[clock.kind] ?? words(clock.kind)}: ${words(clock.state)}</strong>, ${clock.state === 'running' ? 'ends' : 'end:'} ${minute(clock.dueAt)}<br>
<span class="quiet">${clock.source}</span></p>`,
    ),
  ];

export const statementsTable = (statements: readonly Statement[]): Piece =>
  statements.length > 0 && [
    markup`<h2>Statements prepared for you</h2>`,
    table(
      ['Statement', 'Phase', 'Complete', 'To follow'],
      statements.map(each => [
        markup`<a href="/notices/statements/${each.id}">${statementNames[each.kind]}</a>`,
        each.phase,
        minute(each.completedAt),
        each.toFollow.map(readable).join(', '),
      ]),
    ),
  ];

/** A statement to read, field by field. What is to be sent to an authority is sent by the agency. */
export const ownStatementPage = (statement: Statement): Markup =>
  layout(
    statementNames[statement.kind],
    markup`<p class="quiet">Phase ${statement.phase}, complete ${minute(statement.completedAt)}. Reeve sends it to nobody: that is yours to do.</p>
<dl>${Object.entries(statement.fields)
      .filter(([name]) => name !== 'toFollow')
      .map(([name, value]) => markup`<dt>${readable(name)}</dt><dd>${shown(value)}</dd>`)}
${statement.lateReason && markup`<dt>Why it is late</dt><dd>${spoken(statement.lateReason)}</dd>`}
${statement.toFollow.length > 0 && markup`<dt>To follow</dt><dd>${statement.toFollow.map(readable).join(', ')}</dd>`}</dl>
<p><a href="/notices">All notices</a></p>`,
  );

const spoken = (text: string): Markup => markup`<div class="spoken">${text}</div>`;
/** `kindsOfInformation` and `type_of_breach` as people read them. */
const readable = (name: string): string => {
  const spaced = name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[_.]/g, ' ')
    .toLowerCase();
  return `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`;
};
/** Fields are texts, counts, yes or no, and the factors of a risk, each of them again such fields. */
function shown(value: unknown): Piece {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value && typeof value === 'object')
    return markup`<dl>${Object.entries(value).map(([name, inside]) => markup`<dt>${readable(name)}</dt><dd>${shown(inside)}</dd>`)}</dl>`;
  return spoken(String(value ?? ''));
}
