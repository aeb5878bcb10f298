import type { Check } from './check.ts';
import { faultsOf, runTool } from './run-tool.ts';

/** The native compiler: the same checks as `typescript`, in a tenth of the time. */
export const types: Check = {
  name: 'types',
  run: async root => {
    const result = await runTool(root, 'node_modules/typescript-native/bin/tsc', [
      '-p',
      '.',
      '--noEmit',
      '--pretty',
      'false',
    ]);
    return { faults: faultsOf(result, 'tsc'), note: 'strict' };
  },
};

/** Formatting, lint rules, and functions of at most 40 lines. */
export const style: Check = {
  name: 'style',
  run: async root => {
    const args = ['check', '--max-diagnostics=200', '--diagnostic-level=warn', '.'];
    const result = await runTool(root, 'node_modules/@biomejs/biome/bin/biome', args);
    return { faults: faultsOf(result, 'biome'), note: 'Biome: format, lint, functions of at most 40 lines' };
  },
};

/** Files, exports and packages that nothing uses. */
export const unused: Check = {
  name: 'unused',
  run: async root => {
    const result = await runTool(root, 'node_modules/knip/bin/knip.js', ['--no-progress', '--no-config-hints']);
    return { faults: faultsOf(result, 'knip'), note: 'knip: no unused file, export or package' };
  },
};
