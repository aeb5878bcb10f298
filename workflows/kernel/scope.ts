import { workflowInfo } from '@temporalio/workflow';
import { type Scope, scopeOf } from '../../src/kernel/contract.ts';

/** The scope that this run's id says. */
export const runScope = (): Scope => scopeOf(workflowInfo().workflowId);
