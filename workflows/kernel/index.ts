export { quick, vendor } from './proxy.ts';
export { id, instant, say, summary, tell, word } from './tell.ts';
export { type OperatorDecision, type OperatorQuestion, waitForOperator } from './wait-for-operator.ts';
export { type Wake, wakeable } from './wakeable.ts';
