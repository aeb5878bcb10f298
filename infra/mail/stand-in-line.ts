type Waiting = { enter(): void; giveUp: NodeJS.Timeout };
/** Does one piece of work when its turn has come. */
export type Line = <T>(work: () => Promise<T>) => Promise<T>;

/** Nobody's turn came in time: it may later. */
export class LineTooLong extends Error {
  override readonly name = 'LineTooLong';
}

/** A line for work that costs much: so many at once, the others in the order they came, and none waits for ever. */
export function createLine({ atOnce, longestWaitMs }: { atOnce: number; longestWaitMs: number }): Line {
  const waiting: Waiting[] = [];
  let running = 0;
  const turn = () =>
    new Promise<void>((enter, refuse) => {
      const leave = () => {
        waiting.splice(waiting.indexOf(one), 1);
        refuse(new LineTooLong('too many wait'));
      };
      const one: Waiting = { enter, giveUp: setTimeout(leave, longestWaitMs) };
      waiting.push(one);
    });
  return async work => {
    // Who leaves hands the place on: nobody slips in between.
    if (running >= atOnce) await turn();
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) {
        clearTimeout(next.giveUp);
        next.enter();
      } else running -= 1;
    }
  };
}
