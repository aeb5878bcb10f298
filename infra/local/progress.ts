import type { Writable } from 'node:stream';

const heartbeatMs = 15_000;
const redrawMs = 200;

export type StepState = 'waiting' | 'working' | 'done' | 'failed';

/** What the API tells visitors while the rest is still coming. */
export interface StepReport {
  readonly name: string;
  readonly state: StepState;
  readonly detail?: string;
  readonly sinceMs?: number;
}

export interface Step {
  /** What it is doing now, and why that takes long. */
  say(detail: string): void;
  done(detail?: string): void;
  failed(): void;
}

export interface Progress {
  begin(name: string): Step;
  /** A line of its own. */
  note(line: string): void;
  steps(): readonly StepReport[];
  onChange(listener: () => void): void;
  /** Ends live line and signs of life; lines of their own may still follow. */
  close(): void;
}

interface Working {
  state: StepState;
  detail?: string;
  startedAt: number;
  saidAt: number;
}

/**
 * Shows what each step does and how long it has taken: on a terminal in one live line, elsewhere in plain lines with a
 * sign of life every 15 s.
 */
export function createProgress(
  out: Writable & { isTTY?: boolean; columns?: number },
  names: readonly string[],
): Progress {
  const steps = new Map<string, Working>(names.map(name => [name, { state: 'waiting', startedAt: 0, saidAt: 0 }]));
  const listeners: (() => void)[] = [];
  const screen = out.isTTY ? liveScreen(out, steps) : plainScreen(out, steps);
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const end = (name: string, state: StepState, detail?: string) => {
    const step = steps.get(name);
    if (step?.state !== 'working') return;
    step.state = state;
    if (detail === undefined) delete step.detail;
    else step.detail = detail;
    const mark = state === 'done' ? '✓' : '✗';
    screen.line(`${mark} ${name}${detail ? `: ${detail}` : ''} (${seconds(Date.now() - step.startedAt)})`);
    changed();
  };
  return {
    begin(name) {
      const now = Date.now();
      steps.set(name, { state: 'working', startedAt: now, saidAt: now });
      changed();
      return {
        say: detail => {
          const step = steps.get(name);
          if (step?.state !== 'working') return;
          screen.say(name, step, detail);
          changed();
        },
        done: detail => end(name, 'done', detail),
        failed: () => end(name, 'failed'),
      };
    },
    note: line => screen.line(line),
    steps: () => [...steps].map(([name, step]) => report(name, step)),
    onChange: listener => void listeners.push(listener),
    close: () => screen.close(),
  };
}

function report(name: string, step: Working): StepReport {
  return {
    name,
    state: step.state,
    ...(step.detail ? { detail: step.detail } : {}),
    ...(step.state === 'working' ? { sinceMs: Date.now() - step.startedAt } : {}),
  };
}

interface Screen {
  line(text: string): void;
  say(name: string, step: Working, detail: string): void;
  close(): void;
}

function plainScreen(out: Writable, steps: ReadonlyMap<string, Working>): Screen {
  const line = (text: string) => void out.write(`${text}\n`);
  const timer = setInterval(() => {
    const now = Date.now();
    for (const [name, step] of steps) {
      if (step.state !== 'working' || now - step.saidAt < heartbeatMs) continue;
      step.saidAt = now;
      line(`… ${name}: ${step.detail ?? 'still working'} (${seconds(now - step.startedAt)} so far)`);
    }
  }, 1000);
  timer.unref();
  return {
    line,
    say(name, step, detail) {
      // A count that grows is the same thing said again: the sign of life is enough.
      const news = withoutNumbers(detail) !== withoutNumbers(step.detail ?? '');
      step.detail = detail;
      if (!news) return;
      step.saidAt = Date.now();
      line(`… ${name}: ${detail}`);
    },
    close: () => clearInterval(timer),
  };
}

function liveScreen(out: Writable & { columns?: number }, steps: ReadonlyMap<string, Working>): Screen {
  const wipe = '\r\u001b[2K';
  let closed = false;
  const draw = () => {
    if (closed) return;
    const now = Date.now();
    const parts = [...steps]
      .filter(([, step]) => step.state === 'working')
      .map(([name, step]) => `${name}${step.detail ? `: ${step.detail}` : ''} (${seconds(now - step.startedAt)})`);
    const text = parts.length > 0 ? `… ${parts.join(' · ')}` : '';
    out.write(wipe + text.slice(0, (out.columns ?? 80) - 1));
  };
  const timer = setInterval(draw, redrawMs);
  timer.unref();
  return {
    line(text) {
      out.write(`${wipe}${text}\n`);
      draw();
    },
    say(_name, step, detail) {
      step.detail = detail;
      draw();
    },
    close() {
      closed = true;
      clearInterval(timer);
      out.write(wipe);
    },
  };
}

function withoutNumbers(text: string): string {
  return text.replace(/\d+/g, '');
}

export function seconds(ms: number): string {
  return ms < 60_000
    ? `${(ms / 1000).toFixed(1)} s`
    : `${Math.floor(ms / 60_000)} min ${Math.floor((ms % 60_000) / 1000)} s`;
}
