export const clockSubjects = ['incident', 'vulnerability_report', 'suspicion_report'] as const;
export type ClockSubject = (typeof clockSubjects)[number];

/** `overdue` still wants its duty done; `met`, `excepted` and `cancelled` are over. */
export const clockStates = ['running', 'overdue', 'met', 'excepted', 'cancelled'] as const;
export type ClockState = (typeof clockStates)[number];
