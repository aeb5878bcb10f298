import { createRequire, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { setGlobals } from './globals.ts';

const require = createRequire(import.meta.url);
const shared = new URL('./globals.ts', import.meta.url).href;

// The package of that name only says that it is used outside Jest's own runtime.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: shared, shortCircuit: true } : next(specifier, context),
});

/** Where jest-circus keeps who listens to its events; each file of tests begins with nobody. */
const listeners = Symbol.for('EVENT_HANDLERS');

/**
 * Jest's `runtime` without a virtual machine: each file of tests is imported by Node itself, so that the modules of the
 * product are loaded and compiled once per worker, not once per file (decision 007). There are no mocks of modules, no
 * transforms and no coverage; whoever asks for them is told.
 */
// biome-ignore lint/style/noDefaultExport: Jest takes the default export only.
export default class NativeRuntime {
  readonly setGlobalsForRuntime = setGlobals;

  static async createHasteMap(): Promise<never> {
    throw new Error('this runtime makes no haste map');
  }

  requireInternalModule(path: string): unknown {
    // jest-circus is meant to be loaded anew for each file: its state is its module's.
    if (path.includes('jest-circus')) {
      delete require.cache[path];
      delete (globalThis as Record<symbol, unknown>)[listeners];
    }
    return require(path);
  }

  requireModule(path: string): unknown {
    return require(path);
  }

  async unstable_importModule(path: string): Promise<unknown> {
    return import(pathToFileURL(path).href);
  }

  unstable_shouldLoadAsEsm(): boolean {
    return true;
  }

  getSourceMaps(): Map<string, string> {
    return new Map();
  }

  getAllCoverageInfoCopy(): undefined {
    return undefined;
  }

  enterTestCode(): void {}
  leaveTestCode(): void {}
  teardown(): void {}
}
