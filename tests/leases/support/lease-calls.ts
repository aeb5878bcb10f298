import { addDays, todayOf } from '../../../src/agencies/agency-day.ts';
import { callsAs } from '../../support/http/calls.ts';
import type { Served } from '../../support/http/served.ts';

export const today = todayOf('Europe/Dublin');
export const inDays = (days: number): string => addDays(today, days);
export const rent = { amountMinor: 145_000, currency: 'EUR', frequency: 'monthly' } as const;
export type Shown = { id: string; version: number; state: string } & Record<string, unknown>;

/** Requests about leases, as the property manager of the served world. */
export function leaseCalls(at: Served) {
  let token = '';
  const start = async () => {
    token = await at.world.token(at.world.members.property_manager);
  };
  const calls = () => callsAs(at.api, () => token);
  /** A draft of a new property and renter unless said otherwise. */
  const draft = async (given: object = {}) => {
    const [{ propertyId }, { contactId }] = [await at.world.newProperty(), await at.world.newContact()];
    const parties = [{ contactId, role: 'renter' }];
    return calls().post('/v1/leases', { propertyId, startsOn: today, endsOn: null, rent, parties, ...given });
  };
  const act = (lease: { id: string; version: number }, what: string, body?: object) =>
    calls().post(`/v1/leases/${lease.id}/${what}`, body, { etag: lease.version });
  const agreed = async (given: object = {}): Promise<Shown> => {
    const { body } = await draft(given);
    const answer = await act(body, 'agree');
    if (answer.status !== 200) throw new Error(`not agreed: ${answer.text}`);
    return answer.body;
  };
  const read = async (id: string, query = ''): Promise<Shown> => (await calls().get(`/v1/leases/${id}${query}`)).body;
  return { start, calls, draft, act, agreed, read };
}

/** What was refused, and where. */
export const refusal = ({
  status,
  body,
}: {
  status: number;
  body: { code?: string; faults?: { pointer: string }[] };
}) => [status, body.code, ...(body.faults ?? []).map(({ pointer }) => pointer)] as const;
