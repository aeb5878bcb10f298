import { setCurrentDetails } from '@temporalio/workflow';
import { type ClearText, type Fact, say, story } from '../../src/kernel/clear-text.ts';

export { id, instant, say, word, words } from '../../src/kernel/clear-text.ts';

/**
 * Says where the run stands, in clear, to who looks at it in the Temporal UI. About six lines are visible, so the
 * important ones come first: tell([say`Waiting for payment`, say`Agency ${id(agencyId)}`]).
 */
export const tell = (lines: readonly ClearText[]): void => setCurrentDetails(story(lines));

/** One line for the timeline, in clear: step.executeWithOptions({ summary: summary`Mails ${id(x)}` }, [input]). */
export const summary = (words: TemplateStringsArray, ...facts: Fact[]): ClearText => say(words, ...facts);
