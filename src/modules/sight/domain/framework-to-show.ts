import { asAt } from '#kernel/dated.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Framework } from '#modules/frameworks/domain/framework.ts'
import { FRAMEWORKS } from '#modules/frameworks/domain/frameworks.ts'

/** What a service has judged itself by, and was judged by, the newest first. */
export type JudgedBy = { readonly audits: readonly string[]; readonly inspections: readonly string[] }

/** The frameworks by which inspectors inspect on a day. */
export const inUseOn = (on: LocalDate): readonly Framework[] =>
  FRAMEWORKS.filter(({ inUse }) => {
    if (inUse[0].from > on) return false
    const { until } = asAt(inUse, on).value
    return until === null || until >= on
  })

/** The frameworks to choose from: those that the service was ever judged by, and those in use. The newest first. */
export const frameworksToChoose = ({ audits, inspections }: JudgedBy, on: LocalDate): readonly Framework[] =>
  FRAMEWORKS.filter(
    framework => [...audits, ...inspections].includes(framework.id) || inUseOn(on).includes(framework),
  ).toReversed()

/** What is shown where nobody chose: what the newest audits judge by, else what inspectors inspect the whole service by. */
export function frameworkToShow({ audits }: JudgedBy, on: LocalDate): Framework {
  const audited = FRAMEWORKS.find(({ id }) => id === audits[0])
  const shown = audited ?? inUseOn(on).find(isOfWholeService) ?? FRAMEWORKS.findLast(isOfWholeService)
  if (!shown) throw new Error('There is no framework to show')
  return shown
}

/** One that also judges how the service is run. */
const isOfWholeService = ({ areas }: Framework): boolean =>
  areas.some(({ standards }) => standards.some(({ questions }) => questions.every(one => one.judgedOn === 'evidence')))
