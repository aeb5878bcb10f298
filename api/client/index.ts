export { createReeveClient, type ReeveClient, type ReeveClientOptions } from './create-reeve-client.ts';
export { type Paged, pages } from './pages.ts';
export { answerOf, type Problem, ReeveError } from './problem.ts';
export type { components, operations, paths } from './schema.ts';
