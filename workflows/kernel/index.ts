export { failureCodeOf } from './failure-code.ts';
export { quick, vendor } from './proxy.ts';
export { runScope } from './scope.ts';
export { day, id, instant, say, summary, tell, word, words } from './tell.ts';
export { type OperatorDecision, type OperatorQuestion, waitForOperator } from './wait-for-operator.ts';
export { type Wake, wakeable } from './wakeable.ts';
