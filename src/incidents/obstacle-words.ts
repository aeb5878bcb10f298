/** What to do about what keeps an incident open, for whoever reads a refusal at night. */
const words: Readonly<Record<string, string>> = {
  'data-categories': 'say which data',
  'people-affected': 'say of how many people',
  post_mortem_missing: 'nobody has begun the post-mortem',
  post_mortem_not_published: 'the post-mortem is not published',
  post_mortem_without_readers: 'the post-mortem has no reader',
  post_mortem_unread: 'not everybody named has read the post-mortem',
  agency_undecided: 'an agency is proposed, and neither confirmed nor rejected',
  initial_notice_not_sent: 'an agency has not been told yet',
  final_notice_not_sent: 'an agency does not have its last notice',
  notice_unsettled: 'a notice is neither sent nor withdrawn',
  notice_not_received: 'a recipient has not got a notice, and nobody has seen to it',
  legal_clock_running: 'a clock of a law runs: settle it',
  action_without_owner: 'the owner of an action has left: give it to somebody',
  containment_unsettled: 'a containment is half-way',
  containment_holds: 'what was contained still holds: undo it first',
  agency_notified: 'an agency has been told: close it by its phases',
  direction_unsettled: 'a direction of an authority is open: settle it',
};

/** Each of them with what it means; an item of the checklist, and a task's id, stand as they are. */
export const inWords = (missing: readonly string[]): string =>
  missing.map(each => (words[each] ? `${each} (${words[each]})` : each)).join(', ');
