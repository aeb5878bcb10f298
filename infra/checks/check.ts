/** One thing that is checked: faults are lines that name file and reason; none means it holds. */
export type Check = { name: string; run(root: string): Promise<CheckResult> };
export type CheckResult = { faults: string[]; note: string };
