import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const CLOCK_AND_CHANCE = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Take the moment as an argument.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Take the moment as an argument.' },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Take the moment as an argument.' },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Rules leave nothing to chance.',
  },
]
const HTML_TAGS = [
  {
    selector: 'JSXOpeningElement[name.type="JSXIdentifier"][name.name=/^[a-z]/]',
    message: 'HTML lives in src/ui: compose its components.',
  },
]
const RAW_HTML = [
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Raw HTML is written in src/ui only.' },
]
const ENVIRONMENT = [
  {
    selector: 'MemberExpression[object.name="process"][property.name="env"]',
    message: 'The environment is read once, in src/app/config.ts: take the setting as an argument.',
  },
]
const OUTSIDE_WORLD = ['process', 'performance', 'fetch', 'setTimeout', 'setInterval', 'crypto', 'console']

const forbid = (...groups) => ({ 'no-restricted-syntax': ['error', ...groups.flat()] })
const tests = ['**/*.test.{ts,tsx}']

export default defineConfig(
  globalIgnores(['.cache/', 'data/', 'node_modules/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-meaningless-void-operator': 'off', // void (await …) drops what a promise brings
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'no-undef': 'off', // TypeScript says it better
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/app/config.ts', 'src/main.ts', 'src/ui/**'],
    rules: forbid(ENVIRONMENT, RAW_HTML),
  },
  {
    files: ['src/{app,bundle,modules}/**'],
    ignores: ['src/app/config.ts'],
    rules: forbid(ENVIRONMENT, RAW_HTML, HTML_TAGS),
  },
  { files: ['src/{app,bundle,db,modules,ui,web}/**'], rules: { 'no-console': 'error' } },
  {
    files: ['src/kernel/**'],
    ignores: tests,
    rules: { 'no-restricted-globals': ['error', ...OUTSIDE_WORLD], ...forbid(CLOCK_AND_CHANCE) },
  },
  {
    files: ['src/modules/*/domain/**', 'src/statistics/**'],
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...OUTSIDE_WORLD],
      ...forbid(CLOCK_AND_CHANCE, ENVIRONMENT, HTML_TAGS, RAW_HTML),
    },
  },
  { files: tests, rules: { '@typescript-eslint/require-await': 'off' } },
  { files: ['*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
)
