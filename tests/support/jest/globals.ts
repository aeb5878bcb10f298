import type * as jestGlobals from '@jest/globals';

/** What jest-circus made for the file that runs now. */
let current: Record<string, unknown> = {};

/** Called by Jest before each file of tests. */
export function setGlobals(globals: Record<string, unknown>): void {
  current = globals;
}

/**
 * Looks the function up when it is called: modules that many files share (`served()`) import it once and for all, and
 * what it stands for changes with each file.
 */
function late<Name extends keyof typeof jestGlobals>(name: Name): (typeof jestGlobals)[Name] {
  const present = () => {
    const value = current[name];
    if (typeof value !== 'function') throw new Error(`${name} of Jest is called outside a file of tests`);
    return value;
  };
  const callable = () => undefined;
  return new Proxy<(typeof jestGlobals)[Name] & object>(callable as never, {
    apply: (_target, _self, args) => Reflect.apply(present(), undefined, args),
    get: (_target, property) => Reflect.get(present(), property),
  });
}

export const afterAll = late('afterAll');
export const afterEach = late('afterEach');
export const beforeAll = late('beforeAll');
export const beforeEach = late('beforeEach');
export const describe = late('describe');
export const expect = late('expect');
export const it = late('it');
export const test = late('test');
