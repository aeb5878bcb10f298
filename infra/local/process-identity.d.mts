export interface ProcessIdentity {
  readonly pid: number;
  readonly start: string | undefined;
}
export function startOfProcess(pid: number): string | undefined;
export function identityOf(pid: number): ProcessIdentity;
export function stillLives(identity: ProcessIdentity | undefined): boolean;
