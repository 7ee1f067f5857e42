/** Tiers look down only: a module may use those above it in this list, and those beside it. */
const TIERS = [
  ['children', 'workforce'],
  ['cases'],
  ['assessments', 'plans', 'contacts', 'safety', 'exploitation', 'victims', 'voice', 'questionnaires', 'documents'],
  ['frameworks', 'audits', 'ratings', 'forecast', 'signals', 'indicators', 'data-quality'],
  ['inspections', 'improvement', 'governance', 'policies', 'reports', 'national', 'sharing'],
  ['sight'],
]

/** Tests, and the one proof that many of them share. */
const TESTS = '(\\.test|/fixture-proof)\\.tsx?$'

/** Packages that only compute. */
const PURE = ['zod', 'double-metaphone', 'pure-rand', 'stemmer']
const modules = names => `^src/modules/(${names.join('|')})/`
const packages = (...names) => `^node_modules/(${names.join('|')})/`

const upward = TIERS.slice(0, -1).map((tier, index) => ({
  name: `tier-${index + 1}-looks-down-only`,
  severity: 'error',
  from: { path: modules(tier) },
  to: { path: modules(TIERS.slice(index + 1).flat()) },
}))

/** A top folder, tests apart, and everything that it may use besides packages. */
const mayUse = (folder, allowed, comment) => ({
  name: `${folder}-uses-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  comment,
  from: { path: `^src/${folder}/`, pathNot: TESTS },
  to: { path: '^(src|test|tools|bench|demo)/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
})

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'Rules import rules: no database, no web, no clock, no environment.',
      from: { path: '^src/modules/[^/]+/domain/', pathNot: TESTS },
      to: { pathNot: ['^src/modules/[^/]+/domain/', '^src/(kernel|statistics)/', packages(...PURE)] },
    },
    {
      name: 'kernel-and-statistics-stand-alone',
      severity: 'error',
      from: { path: '^src/(kernel|statistics)/', pathNot: TESTS },
      to: { pathNot: ['^src/(kernel|statistics)/', packages(...PURE, 'uuid')] },
    },
    mayUse('db', ['kernel'], 'The database knows no web and no module.'),
    mayUse('ui', ['kernel'], 'Components know what they are given, and nothing of the record.'),
    mayUse('web', ['kernel', 'db', 'ui', 'bundle'], 'The web kit serves every module and knows none.'),
    mayUse('bundle', ['kernel', 'db'], 'The engine is told which records there are.'),
    {
      name: 'data-knows-no-web',
      severity: 'error',
      from: { path: '/data/' },
      to: { path: ['/web/', '^src/(ui|app)/', packages('hono', 'preact')] },
    },
    {
      name: 'modules-know-no-app',
      severity: 'error',
      from: { path: '^src/modules/' },
      to: { path: '^src/(app/|main\\.ts)' },
    },
    {
      name: 'one-door-per-module',
      severity: 'error',
      comment: "Another module may use a module's domain or its index, nothing else.",
      from: { path: '^src/modules/([^/]+)/', pathNot: TESTS },
      to: { path: '^src/modules/[^/]+/(data|web|module)', pathNot: '^src/modules/$1/' },
    },
    {
      name: 'only-db-touches-the-driver',
      severity: 'error',
      from: { path: '^src/(?!db/)', pathNot: TESTS },
      to: { path: packages('pg', '@types/pg', '@electric-sql') },
    },
    {
      name: 'the-program-needs-no-tests-or-tools',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: '^test/' },
    },
    {
      name: 'the-program-runs-on-what-is-installed-in-use',
      severity: 'error',
      from: { path: '^(src|demo)/', pathNot: [TESTS, '^src/ui/assets/'] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    ...upward,
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.cache|data)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    cache: false,
  },
}
