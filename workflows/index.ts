/** Every workflow, exported under its contract's name: export { provisionAgency as 'provision-agency' } from '...'. */
export { prune } from './kernel/prune.workflow.ts';
export { reconcileRuns as 'reconcile-runs' } from './kernel/reconcile-runs.workflow.ts';
export { tellOperators as 'tell-operators' } from './kernel/tell-operators.workflow.ts';
