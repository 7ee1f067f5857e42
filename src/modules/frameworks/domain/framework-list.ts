import type { CodeList } from '#kernel/code-list.ts'
import { FRAMEWORKS } from './frameworks.ts'

/** The frameworks to choose from: whatever the content of frameworks has. */
export const FRAMEWORK_LIST: CodeList = {
  id: 'framework',
  source: 'HM Inspectorate of Probation’s frameworks, as this program describes them',
  codes: FRAMEWORKS.map(({ id, name }) => ({ code: id, label: name })),
}
