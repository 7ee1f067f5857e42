/** A check of the code as a whole: a program that ends with 0 when it found nothing. */
export type Check = { readonly name: string; readonly command: readonly [program: string, ...args: string[]] }

const CODE = ['src', 'test', 'tools', 'bench', 'demo', 'bin']

/** Lint remembers unchanged files in the quick run only: a type changed elsewhere can make them wrong. */
const LINT_MEMORY = ['--cache', '--cache-strategy=content', '--cache-location=.cache/eslint/']

/** Lint knows the types of the whole program, which takes more than a process is given by itself. */
const LINT = ['node', '--max-old-space-size=8192', 'node_modules/eslint/bin/eslint.js'] as const

export const checks = (quick: boolean): readonly Check[] => [
  { name: 'lint', command: [...LINT, '.', '--max-warnings=0', ...(quick ? LINT_MEMORY : [])] },
  { name: 'format', command: ['prettier', '--check', '.', '--cache', '--cache-location=.cache/prettier'] },
  { name: 'types', command: ['tsc', '--project', '.'] },
  { name: 'types of the scripts in the browser', command: ['tsc', '--project', 'src/ui/assets/scripts'] },
  { name: 'structure', command: ['depcruise', '--config', '.dependency-cruiser.mjs', ...CODE] },
  { name: 'dead code', command: ['knip', '--cache', '--cache-location=.cache/knip'] },
]
