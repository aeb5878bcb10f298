/** Keys are ours alone: ids and numbers with slashes between, so that none can lead elsewhere. @throws Error */
export function assertKey(key: string): string {
  if (/^[a-z0-9-]{1,64}(\/[a-z0-9-]{1,64}){0,4}$/.test(key)) return key;
  throw new Error('an object key of another form');
}
