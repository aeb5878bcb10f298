/** A schedule that did not do all it should have: how many runs it missed or skipped since it was made. */
export type MissedRuns = {
  scheduleId: string;
  missed: number;
  /** What it does keeps a promise about security: missing it is an incident. */
  guardsSecurity?: boolean;
};

export type ScheduleWatch = {
  /** Schedules that have missed runs, ever; whoever asks remembers what is known. */
  missed(): Promise<MissedRuns[]>;
};
