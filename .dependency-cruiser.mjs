/**
 * Imports point one way (docs/map.md). Each rule below is proven to bite by a planted violation of its own: see
 * infra/checks/planted-violations.ts, which fails for a rule without one.
 */

/** Who may do work on what belongs to no agency. Add a file here only with a reason that a reviewer accepts. */
const mayActAcrossAgencies = [
  // What belongs to no agency by its nature: persons and sessions, customers, proofs, the company's own work.
  '^src/(identity|billing|assurance|operations)/',
  // Incidents and what goes with them are the company's own work, on tables of the platform.
  '^(src|activities)/(incidents|post-mortems|paging|clocks|containment|notices|vulnerabilities|suspicions)/',
  '^src/agencies/(data-keys|rewrap-data-keys|find-unreadable-keys)\\.ts$',
  '^src/audit/record-denied\\.ts$',
  // Which mails have come in, whosever they are.
  '^src/communications/receive-inbound\\.ts$',
  // Steps of runs: their own rows, tasks and schedules; the saga's customers, persons and invitations.
  '^activities/kernel/(kernel\\.activities|mail-task|once|page-of-agencies|prune|reconcile-runs|watch-schedules)\\.ts$',
  '^activities/access/(access\\.activities|mail-invitation)\\.ts$',
  '^activities/billing/billing-deps\\.ts$',
  // Pages of agencies, for what the day does to each of them.
  '^activities/leases/advance-leases\\.ts$',
  '^(infra|tests)/',
];

/** Built-ins without effects: hashes, the context of a unit, texts. */
const pureBuiltins = '^(node:)?(crypto|async_hooks|util|url|buffer)$';
/** Of `net` it asks only whether a text is an address. */
const asksNetWhetherAnAddress = '^src/config/hosts\\.ts$';
const runtimeOnly = { dependencyTypesNot: ['type-only'] };

/**
 * What ends up in the bundle of the workflows, by whatever way: checked on the imports that are left at runtime.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export const runtime = {
  forbidden: [
    {
      name: 'bundle-stays-pure',
      comment: 'The bundler would take MikroORM without a word.',
      severity: 'error',
      from: { path: '^workflows/|^src/.*\\.(contract|rules)\\.ts$' },
      to: { path: 'node_modules/(@mikro-orm|kysely|pg|express|stripe|nodemailer)/|^(api|infra)/', reachable: true },
    },
  ],
};

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle makes two files one.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'infra-is-outside',
      comment: 'Everything outside is handed in; only the processes in infra, and tests, wire it.',
      severity: 'error',
      from: { pathNot: '^(infra|tests)/' },
      to: { path: '^infra/' },
    },
    {
      name: 'tests-are-for-tests',
      severity: 'error',
      from: { pathNot: '^(tests|infra/checks|infra/local)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'src-knows-no-caller',
      comment: 'src is what Reeve knows and decides: no HTTP, no workflow, no step.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(api|workflows|activities)/' },
    },
    {
      name: 'src-libraries',
      comment: 'src uses MikroORM, Kysely, zod and pure calculation; no vendor SDK, no Express, no Temporal.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: 'node_modules/',
        pathNot:
          'node_modules/(@mikro-orm/(core|postgresql)|kysely|zod|temporal-polyfill|dinero\\.js|libphonenumber-js|ibantools|ae-cvss-calculator|ipaddr\\.js)/',
      },
    },
    {
      name: 'src-pure-builtins',
      severity: 'error',
      from: { path: '^src/', pathNot: asksNetWhetherAnAddress },
      to: { dependencyTypes: ['core'], pathNot: pureBuiltins },
    },
    {
      name: 'api-only-src',
      severity: 'error',
      from: { path: '^api/' },
      to: { path: '^(workflows|activities)/' },
    },
    {
      name: 'activities-only-src',
      severity: 'error',
      from: { path: '^activities/' },
      to: { path: '^(api|workflows)/' },
    },
    {
      name: 'workflows-know-no-api',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: '^api/' },
    },
    {
      name: 'workflows-activity-types-only',
      comment: 'A workflow calls activities through a proxy; it may know their types.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: '^activities/', ...runtimeOnly },
    },
    {
      name: 'workflows-pure-src-only',
      comment: 'Workflow code is deterministic: contracts, and rules that say so by their name.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: {
        path: '^src/',
        pathNot:
          '(\\.contract|\\.rules)\\.ts$|^src/kernel/(contract|errors|clear-text)\\.ts$|^src/billing/obstacles\\.ts$',
        ...runtimeOnly,
      },
    },
    {
      name: 'workflows-libraries',
      comment: 'The bundler would take MikroORM without a word.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(@temporalio/(workflow|common)|zod)/', ...runtimeOnly },
    },
    {
      name: 'workflows-no-builtins',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { dependencyTypes: ['core'], ...runtimeOnly },
    },
    {
      name: 'across-agencies',
      comment: 'Work across agencies is for the files listed above.',
      severity: 'error',
      from: { pathNot: mayActAcrossAgencies },
      to: { path: '^src/kernel/across-agencies\\.ts$', ...runtimeOnly },
    },
    {
      name: 'units-open-in-one-place',
      comment: 'withAgency, acrossAgencies and withSession are the only sources of an EntityManager.',
      severity: 'error',
      from: { pathNot: '^src/kernel/(with-agency|across-agencies|with-session)\\.ts$' },
      to: { path: '^src/kernel/open-unit\\.ts$' },
    },
    {
      name: 'temporal-client-outside',
      comment: 'Nothing but the sender and the worker talks to Temporal: a request writes the outbox.',
      severity: 'error',
      from: { path: '^(src|api|activities)/' },
      to: { path: 'node_modules/@temporalio/(client|worker)/', ...runtimeOnly },
    },
    {
      name: 'resolvable',
      severity: 'error',
      // PostGraphile lies in a folder of its own, fetched when it is measured against.
      from: { pathNot: '^infra/bench/postgraphile/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
