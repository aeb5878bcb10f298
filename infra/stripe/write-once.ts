import { PaymentGatewayUnavailable } from '../../src/billing/payment-gateway.port.ts';
import { isReplayedServerError } from './errors.ts';

const generations = 5;

/**
 * Writes under an idempotency key, after looking whether it has been done already: keys are forgotten after a day.
 * A 5xx is stored under its key and answered again for 24 h, so the next generation of the key is taken then; that is
 * safe because the look comes after the failed write.
 */
export async function writeOnce<T>(input: {
  key: string;
  look: () => Promise<T | null>;
  write: (idempotencyKey: string) => Promise<T>;
}): Promise<T> {
  let failure: unknown;
  for (let generation = 0; generation < generations; generation += 1) {
    const done = await input.look();
    if (done !== null) return done;
    try {
      return await input.write(generation === 0 ? input.key : `${input.key}.${generation}`);
    } catch (error) {
      if (!isReplayedServerError(error)) throw error;
      failure = error;
    }
  }
  throw new PaymentGatewayUnavailable('server_error', null, { cause: failure });
}
