import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
mkdirSync(join(ROOT, '.cache'), { recursive: true })
const folder = mkdtempSync(join(ROOT, '.cache', 'tsx-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const page = (words: string) => `import { renderToString } from 'preact-render-to-string'
type Props = { words: string }
const Page = ({ words }: Props) => <p>{words}</p>
if (process.argv.includes('--break')) throw new Error('broken')
console.log(renderToString(<Page words="${words}" />))
`

function run(text: string, ...args: string[]) {
  const file = join(folder, 'page.tsx')
  writeFileSync(file, text)
  const program = ['--import', join(ROOT, 'tools', 'load-tsx.mjs'), file, ...args]
  return spawnSync(process.execPath, program, { encoding: 'utf8' })
}

describe('a page in TypeScript and JSX', () => {
  test('runs as it stands, the first time, again, and after it has changed', () => {
    expect(run(page('Hello')).stdout).toBe('<p>Hello</p>\n')
    expect(run(page('Hello')).stdout).toBe('<p>Hello</p>\n')
    expect(run(page('Helô')).stdout).toBe('<p>Helô</p>\n')
  })

  test('says on which of its own lines it broke', () => {
    expect(run(page('Hello'), '--break').stderr).toContain(`${relative(ROOT, join(folder, 'page.tsx'))}:4`)
  })
})
