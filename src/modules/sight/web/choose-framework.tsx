import type { Reader } from '#db/work.ts'
import type { Words } from '#kernel/language.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import type { Framework } from '#modules/frameworks/index.ts'
import { TabsNav } from '#ui/patterns/tabs-nav.tsx'
import type { Visit } from '#web/visit.ts'
import { judgedBy } from '../data/judged-by.ts'
import { frameworksToChoose, frameworkToShow } from '../domain/framework-to-show.ts'

const FRAMEWORK: Words = { en: 'Framework', cy: 'Fframwaith' }

export type Choice = { readonly framework: Framework; readonly choices: readonly Framework[] }

/** The framework that the address asks for, else the one to begin with, and those to choose from. */
export async function choiceOf(reader: Reader, { query, today }: Visit): Promise<Choice> {
  const judged = await judgedBy(reader)
  const framework = findFramework(query('framework')) ?? frameworkToShow(judged, today)
  const choices = frameworksToChoose(judged, today)
  return { framework, choices: choices.includes(framework) ? choices : [framework, ...choices] }
}

export const ChooseFramework = ({ framework, choices }: Choice) => (
  <TabsNav
    label={FRAMEWORK}
    items={choices.map(one => ({
      label: one.name,
      path: `/standards?framework=${one.id}`,
      active: one === framework,
    }))}
  />
)
