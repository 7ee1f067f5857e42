import type { Words } from '#kernel/language.ts'
import { standardsOf } from '#modules/frameworks/domain/find.ts'
import { frameworksOf, type InspectionProgramme } from './inspection-programme.ts'

/** A standard of a programme, with the frameworks of it in which the number means just this. */
export type ProgrammeStandard = {
  /** As addresses name it: the programme and the number, or an earlier framework where its standard was another. */
  readonly key: string
  readonly id: string
  readonly name: Words
  readonly counts: boolean
  readonly frameworks: readonly string[]
}

/** The standards of a programme by number; where an earlier framework had another under the same, that one follows. */
export function programmeStandards(programme: InspectionProgramme): readonly ProgrammeStandard[] {
  const newestFirst = frameworksOf(programme).toReversed()
  const all = newestFirst.flatMap(framework =>
    standardsOf(framework).map(({ id, name, counts }) => ({ id, name, counts, framework: framework.id })),
  )
  return [...Map.groupBy(all, ({ id, name }) => `${id} ${name.en}`).values()]
    .flatMap(ofOneName => {
      const [first] = ofOneName
      if (!first) return []
      const { framework, ...standard } = first
      const key = `${framework === newestFirst[0]?.id ? programme.id : framework}:${standard.id}`
      return [{ ...standard, key, frameworks: ofOneName.map(one => one.framework) }]
    })
    .toSorted((a, b) => a.id.localeCompare(b.id))
}
