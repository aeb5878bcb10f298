/** Small workflows that drive the kernel as real ones do. */
export * from '../../../workflows/index.ts';
export { askTwice as 'ask-twice' } from './ask-twice.workflow.ts';
export {
  collectWakes as 'collect-wakes',
  collectWakes as 'collect-dropped',
  collectWakes as 'collect-raised',
} from './collect-wakes.workflow.ts';
export { countPasses as 'count-passes' } from './count-passes.workflow.ts';
export { failWith as 'fail-with' } from './fail-with.workflow.ts';
export { onceEach as 'once-each' } from './once-each.workflow.ts';
