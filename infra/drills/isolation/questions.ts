import { randomUUID } from 'node:crypto';
import type { Agency, Caller, Population } from './population.ts';

export type Question = {
  method: 'GET' | 'PATCH' | 'POST';
  path: string;
  body?: object;
  headers?: Readonly<Record<string, string>>;
  /** Names a row that is not the caller's: any success is a leak. */
  foreign: boolean;
};

const pick = <T>(some: readonly T[]): T => some[Math.floor(Math.random() * some.length)] as T;

/** What a caller asks next: mostly their own, one in five times for what is another one's. */
export function nextQuestion(population: Population, caller: Caller): Question {
  const own = population.agencies[caller.agency] as Agency;
  const foreign = Math.random() < 0.2;
  if (!foreign) return ask(caller, pick(ownEstates(own, caller)), false);
  return ask(caller, pick(otherEstates(population, own, caller)), true);
}

/** Those that the caller may see: staff all, limited staff the first three, owners and renters one. */
function ownEstates({ estates }: Agency, { label, visible }: Caller) {
  return label === 'staff' ? estates : estates.filter(({ propertyId }) => visible?.includes(propertyId));
}

/** Of another agency; for who sees a part, half of the time of the same agency. */
function otherEstates({ agencies }: Population, own: Agency, caller: Caller) {
  if (caller.visible && Math.random() < 0.5)
    return own.estates.filter(({ propertyId }) => !caller.visible?.includes(propertyId));
  return pick(agencies.filter(agency => agency !== own)).estates;
}

function ask(caller: Caller, estate: Agency['estates'][number], foreign: boolean): Question {
  const isPortal = caller.label === 'owner' || caller.label === 'renter';
  const path = isPortal ? pick(portalPaths)(estate) : pick(staffPaths)(estate);
  const names = path.includes(estate.propertyId) || path.includes(estate.leaseId) || path.includes(estate.documentId);
  const contact = path.includes(estate.ownerId) || path.includes(estate.renterId);
  if (isPortal || Math.random() > 0.06)
    return { method: 'GET', path, foreign: foreign && (names || contact) && !isFilter(path) };
  return Math.random() < 0.8 ? change(estate, foreign) : write(estate, foreign);
}

/** A list that is filtered by what is not there is empty, and no refusal. */
const isFilter = (path: string) => path.includes('?');

type Estate = Agency['estates'][number];
const change = ({ propertyId }: Estate, foreign: boolean): Question => ({
  method: 'PATCH',
  path: `/v1/properties/${propertyId}`,
  body: { name: `Quay ${Math.floor(Math.random() * 100)}` },
  headers: { 'if-match': '"1"' },
  foreign,
});
const write = ({ propertyId }: Estate, foreign: boolean): Question => ({
  method: 'POST',
  path: '/v1/notes',
  body: { subject: { type: 'property', id: propertyId }, body: 'Asked again.' },
  headers: { 'idempotency-key': randomUUID() },
  foreign,
});

const portalPaths: readonly ((estate: Estate) => string)[] = [
  () => '/v1/portal/me',
  () => '/v1/portal/properties',
  () => '/v1/portal/leases?limit=50',
  () => '/v1/portal/documents',
  ({ propertyId }) => `/v1/portal/properties/${propertyId}`,
  ({ leaseId }) => `/v1/portal/leases/${leaseId}`,
  ({ documentId }) => `/v1/portal/documents/${documentId}`,
  // Staff's: refused, whatever they name.
  ({ propertyId }) => `/v1/properties/${propertyId}`,
];
const staffPaths: readonly ((estate: Estate) => string)[] = [
  () => '/v1/properties?limit=20',
  () => '/v1/properties?limit=20&q=quay',
  () => '/v1/contacts?limit=20',
  () => '/v1/leases?limit=20',
  () => '/v1/documents?limit=20',
  () => '/v1/notes?limit=20',
  () => '/v1/tasks?limit=20',
  () => '/v1/members',
  ({ propertyId }) => `/v1/leases?propertyId=${propertyId}`,
  ({ propertyId }) => `/v1/properties/${propertyId}`,
  ({ propertyId }) => `/v1/properties/${propertyId}/owners`,
  ({ leaseId }) => `/v1/leases/${leaseId}`,
  ({ leaseId }) => `/v1/leases/${leaseId}/parties`,
  ({ ownerId }) => `/v1/contacts/${ownerId}`,
  ({ renterId }) => `/v1/contacts/${renterId}/portal-access`,
  ({ documentId }) => `/v1/documents/${documentId}`,
];
