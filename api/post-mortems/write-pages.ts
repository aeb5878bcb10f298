import type { OperatorPerson } from '../../src/incidents/find-operators.ts';
import type { WholePostMortem } from '../../src/incidents/read-post-mortem.ts';
import { type Markup, markup, type Piece } from '../http/html.ts';
import { choiceInput, folded, lineInput, momentInput, peopleChoices, reasonInput } from '../incidents/parts.ts';
import { frame, minute } from '../operations/frame.ts';
import { markdown } from './markdown.ts';

/** The parts of a post-mortem: name in forms, column, heading, and what to write there. */
export const postMortemParts = [
  ['impact', 'impact', 'Impact', 'Who felt what, from when to when, and how many. Begun from the timeline.'],
  ['causes', 'causes', 'Causes', 'What made it possible, and what let it go on. Not who.'],
  ['wentWell', 'went_well', 'What went well', 'What to keep.'],
  ['luck', 'luck', 'Where luck helped', 'What would have made it worse, and did not happen.'],
] as const;
type PartName = (typeof postMortemParts)[number][0];
export type PartTexts = Readonly<Record<PartName, string>>;

export const baseOf = (incidentId: string): string => `/operations/incidents/${incidentId}/post-mortem`;

/** A form of a post-mortem's page. */
const form = (
  action: string,
  submit: string,
  ...inside: Piece[]
): Markup => markup`<form method="post" action="${action}" class="stack">
${inside}<button type="submit">${submit}</button>
</form>`;
const hidden = (name: string, value: string | number): Markup =>
  markup`<input type="hidden" name="${name}" value="${value}">`;

type Written = { incidentId: string; number: number; exercise: boolean; version: number; texts: PartTexts };

/** Where a post-mortem is written, and, where asked for, how what is in the form would look. Nothing is kept by looking. */
export const writePage = ({ incidentId, number, exercise, version, texts }: Written, preview: boolean): Markup =>
  frame(`${exercise ? 'EXERCISE ' : ''}Write the post-mortem of INC-${number}`, '/operations/incidents/one', [
    markup`<p><a href="${baseOf(incidentId)}">Back without saving</a></p>`,
    preview &&
      markup`<section id="preview" aria-labelledby="preview-heading"><h2 id="preview-heading">Preview, not saved yet</h2>
${postMortemParts.map(([name, , heading]) => markup`<h3>${heading}</h3>${written(texts[name])}`)}</section>
<h2>Go on writing</h2>`,
    markup`<p class="hint">In Markdown. HTML and pictures are shown as text.</p>
<form method="post" action="${baseOf(incidentId)}/text" class="stack">
${hidden('version', version)}
${postMortemParts.map(
  ([name, , heading, hint]) => markup`<label for="pm-${name}">${heading}</label>
<p class="hint" id="pm-${name}-hint">${hint}</p>
<textarea id="pm-${name}" name="${name}" rows="9" maxlength="50000" aria-describedby="pm-${name}-hint">${texts[name]}</textarea>`,
)}
<button type="submit">Save</button>
<button type="submit" class="second" formaction="${baseOf(incidentId)}/preview">Preview</button>
</form>`,
  ]);

export const written = (text: string): Markup =>
  text.trim() === '' ? markup`<p class="quiet">Nothing written yet.</p>` : markdown(text);

type Steps = WholePostMortem & { viewerId: string; people: readonly OperatorPerson[]; hasWritten: boolean };

/** What is to be done next with a post-mortem, by whoever looks at it. */
export function nextSteps(steps: Steps): Piece {
  const { postMortem: row, readers, people, viewerId, hasWritten } = steps;
  const base = baseOf(row.incident_id);
  if (row.state === 'published') return false;
  const write = markup`<p><a href="${base}/text">Write in it</a>${row.state === 'in_review' && ': it becomes a draft again, and is reviewed anew'}.</p>`;
  if (row.state === 'draft') {
    const missing = [
      row.impact.trim() === '' && 'its impact',
      row.causes.trim() === '' && 'its causes',
      !readers.some(({ released_at }) => !released_at) && 'at least one reader',
    ].filter(each => each !== false);
    return [
      write,
      missing.length > 0
        ? markup`<p>Before a second person reviews it, it needs ${missing.join(', ')}.</p>`
        : form(`${base}/submission`, 'Ask for a review'),
    ];
  }
  const counts = row.reviewed_at && row.review_stands && people.some(({ personId }) => personId === row.reviewer_id);
  if (counts) return [write, form(`${base}/publication`, 'Publish it, and have its readers mailed')];
  const again =
    row.reviewed_at &&
    markup`<p>Whoever approved it works for the company no more, or did not for a while: it is reviewed anew.</p>`;
  if (row.author_id === viewerId || hasWritten)
    return [again, write, markup`<p>It is in review: somebody who has not written in it decides.</p>`];
  return [again, reviewForm(base, row.version), write];
}

const reviewForm = (
  base: string,
  version: number,
): Markup => markup`<form method="post" action="${base}/review" class="stack">
${hidden('version', version)}
<label for="review-reason">You review it: why it can stand, or what it lacks</label>
<input id="review-reason" name="reason" required minlength="3" maxlength="500" autocomplete="off">
<button name="decision" value="approve">Approve it as it stands</button>
<button name="decision" value="send_back" class="second">Send it back</button>
</form>`;

type People = Pick<Steps, 'people' | 'viewerId'>;

/** Names a reader, and lets one off whom somebody else has named. */
export function readerForms({ postMortem, readers, people, viewerId }: Steps): Piece {
  const base = baseOf(postMortem.incident_id);
  const named = new Set(readers.flatMap(({ person_id, released_at }) => (released_at ? [] : [person_id])));
  const left = people.filter(({ personId }) => !named.has(personId));
  const waiting = readers.filter(
    ({ acknowledged_at, released_at, person_id }) => !acknowledged_at && !released_at && person_id !== viewerId,
  );
  return [
    left.length > 0 &&
      form(
        `${base}/readers`,
        'Name a reader',
        choiceInput({
          ...{ id: 'reader', name: 'personId', label: 'Who is to read it' },
          choices: left.map(({ personId, name, email }) => [personId, name ? `${name}, ${email}` : email] as const),
        }),
      ),
    waiting.length > 0 &&
      folded(
        'Let somebody off',
        form(
          `${base}/release`,
          'Let them off',
          choiceInput({
            ...{ id: 'released', name: 'personId', label: 'Who need not read it' },
            choices: peopleChoices(people, '').filter(([id]) => waiting.some(({ person_id }) => person_id === id)),
          }),
          reasonInput('release-reason'),
        ),
      ),
  ];
}

type Action = WholePostMortem['actions'][number];

/** What is to change, each with its owner, when it is due, and how it ends. Actions outlive their incident. */
export const actionForms = (incidentId: string, actions: readonly Action[], people: People): Piece => [
  actions.filter(({ state }) => state === 'open').map(each => actionForm(incidentId, each, people)),
  folded(
    'Add an action',
    form(
      `/operations/incidents/${incidentId}/actions`,
      'Add it',
      lineInput({ id: 'action-title', name: 'title', label: 'What is to change', max: 300 }),
      ownerInput('action-owner', people),
      momentInput({ id: 'action-due', name: 'dueAt', label: 'Due' }),
    ),
  ),
];

const ownerInput = (id: string, { people }: Pick<People, 'people'>, value?: string): Markup =>
  choiceInput({
    ...{ id, name: 'ownerId', label: 'Whose it is' },
    ...(value ? { value } : {}),
    choices: people.map(({ personId, name, email }) => [personId, name ? `${name}, ${email}` : email] as const),
  });

function actionForm(incidentId: string, { id, title, owner_id, due_at, version }: Action, people: People): Markup {
  const base = `/operations/incidents/${incidentId}/actions/${id}`;
  return markup`<details><summary>${title}, due ${minute(due_at)}</summary>
<form method="post" action="${base}/settlement" class="stack">
<label for="settle-${id}">What was done, or why it will not be</label>
<input id="settle-${id}" name="reason" required minlength="3" maxlength="500" autocomplete="off">
<button name="as" value="done">It is done</button>
<button name="as" value="declined" class="second">Decline it</button>
</form>
${form(
  `${base}/change`,
  'Change it',
  hidden('version', version),
  lineInput({ id: `title-${id}`, name: 'title', label: 'What is to change', value: title, max: 300 }),
  ownerInput(`owner-${id}`, people, owner_id),
  momentInput({ id: `due-${id}`, name: 'dueAt', label: 'Due', value: due_at }),
  reasonInput(`change-${id}`),
)}</details>`;
}
