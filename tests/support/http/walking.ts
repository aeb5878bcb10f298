import type { ExampleRequest, Route } from '../../../api/http/route.ts';
import { mayDo, type StaffRole, staffRoles } from '../../../src/access/permissions.ts';
import type { TestWorld } from './world.ts';

/** What the walks over all routes share: which route serves whom, and with which session. */
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const namesRows = ({ params, query, body }: ExampleRequest): boolean => idsIn([params, query, body]).length > 0;
export const each = (some: readonly Route[]) => some.map(route => [route.id, route] as const);
export const rolesOf = (route: Route, may: boolean): StaffRole[] =>
  staffRoles.filter(role => route.serves.kind === 'staff' && mayDo([role], route.serves.permission) === may);

/** Where a session must be for this route. */
export const placeOf = ({ serves }: Route): 'agency' | 'operations' | 'account' =>
  serves.kind === 'operator' ? 'operations' : serves.kind === 'person' ? 'account' : 'agency';

/** Somebody of the kind that the route serves. */
export async function someoneOf(route: Route, of: TestWorld) {
  if (route.serves.kind === 'operator') return of.operator;
  return route.serves.kind === 'portal' ? of.newPortalPerson('owner') : of.members.admin;
}

/** A fresh session of somebody whom the route serves: the example's own, where it has one. */
export async function tokenFor(route: Route, request: ExampleRequest, of: TestWorld): Promise<string | undefined> {
  return request.token ?? rightToken(route, of);
}

/** The same, whatever the example says. */
export async function rightToken(route: Route, of: TestWorld): Promise<string | undefined> {
  const { kind } = route.serves;
  if (kind === 'everybody') return undefined;
  if (kind === 'operator') return of.token(of.operator, { place: 'operations' });
  if (kind === 'person') return of.token(of.members.property_manager, { place: 'account' });
  if (kind === 'member') return of.token(of.members.viewer);
  if (kind === 'portal') return of.token(await of.newPortalPerson('owner'));
  const [role] = rolesOf(route, true);
  if (!role) throw new Error(`${route.id} serves no role`);
  return of.token(of.members[role]);
}

type Leaf = { path: readonly (string | number)[]; value: string };

/** Every id in a value, and where it stands. */
export function idsIn(value: unknown, path: readonly (string | number)[] = []): Leaf[] {
  if (typeof value === 'string') return uuid.test(value) ? [{ path, value }] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) =>
    idsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** A copy with something else at one place. */
export function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], by: string): unknown {
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

/** Worlds by how they are, made once: for walks that only need one such agency. */
export function worldsBy<Key extends string>(make: (key: Key) => Promise<TestWorld>): (key: Key) => Promise<TestWorld> {
  const made = new Map<Key, Promise<TestWorld>>();
  return key => {
    const world = made.get(key) ?? make(key);
    made.set(key, world);
    return world;
  };
}
