/** A tree of sources, path by path. */
export type Planted = Readonly<Record<string, string>>;

const value = (name: string) => `export const ${name} = 1;\n`;
const uses = (...paths: string[]) =>
  `${paths.map((path, index) => `import * as used${index} from '${path}';`).join('\n')}\nexport const all = [${paths.map((_, index) => `used${index}`).join(', ')}];\n`;

/** One violation, at least, of each rule in `.dependency-cruiser.mjs`; the comment of each file says which. */
export const planted: Planted = {
  // no-cycles
  'src/a/one.ts': uses('./two.ts'),
  'src/a/two.ts': uses('./one.ts'),
  // src-knows-no-caller, src-libraries, src-pure-builtins, infra-is-outside, tests-are-for-tests, temporal-client-outside
  'src/a/greedy.ts': uses(
    '../../api/page.ts',
    'express',
    'node:fs',
    '../../infra/thing.ts',
    '../../tests/helper.ts',
    '@temporalio/client',
  ),
  // across-agencies, units-open-in-one-place
  'src/a/roams.ts': uses('../kernel/across-agencies.ts', '../kernel/open-unit.ts'),
  // resolvable
  'src/a/lost.ts': uses('./nowhere.ts'),
  // api-only-src
  'api/page.ts': uses('../workflows/w.ts', '../activities/step.ts'),
  // activities-only-src
  'activities/step.ts': uses('../api/page.ts'),
  // workflows-know-no-api, -activity-types-only, -pure-src-only, -libraries, -no-builtins
  'workflows/w.ts': uses(
    '../api/page.ts',
    '../activities/step.ts',
    '../src/a/one.ts',
    '@mikro-orm/core',
    'node:crypto',
  ),
  // bundle-stays-pure: over a file between
  'src/a/thing.contract.ts': uses('./between.ts'),
  'src/a/between.ts': uses('@mikro-orm/core'),
  'src/kernel/across-agencies.ts': value('acrossAgencies'),
  'src/kernel/open-unit.ts': value('openUnit'),
  'infra/thing.ts': value('thing'),
  'tests/helper.ts': value('helper'),
};
