import type { ProcessName } from './declaration.ts';

/** One wrong setting: which, what is wrong, what is expected. Never its value. */
export interface SettingsFault {
  readonly variable: string;
  readonly problem: string;
  readonly expected: string;
}

/** All that is wrong with a process's settings. It ends the process at start and never reaches a request. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly faults: readonly SettingsFault[];

  constructor(process: ProcessName, faults: readonly SettingsFault[]) {
    const count = faults.length === 1 ? '1 setting' : `${faults.length} settings`;
    const lines = faults.map(fault => `  ${fault.variable} ${fault.problem}; expected: ${fault.expected}`);
    super([`${count} of the ${process} process cannot be used:`, ...lines].join('\n'));
    this.faults = faults;
  }
}
