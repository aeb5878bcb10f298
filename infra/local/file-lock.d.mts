import type { ProcessIdentity } from './process-identity.d.mts';

export interface HeldLock {
  readonly taken: true;
  update(note: object): void;
  release(): void;
}
export interface LockOwner extends ProcessIdentity {
  readonly [note: string]: unknown;
}
export function tryLock(path: string, note?: object): HeldLock | { readonly taken: false; readonly owner: LockOwner };
export function waitForLock(path: string, onWait?: (owner: LockOwner) => void): Promise<HeldLock>;
export function lockOwner(path: string): LockOwner | undefined;
