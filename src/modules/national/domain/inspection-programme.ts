import { same, type Words } from '#kernel/language.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import type { Framework } from '#modules/frameworks/domain/framework.ts'

/** A round of inspections whose results can be set beside each other: one scale over nearly the same standards. */
export type InspectionProgramme = {
  readonly id: string
  readonly name: Words
  /** For a cell of a table. */
  readonly short: Words
  /** The frameworks it used, the newest last. */
  readonly frameworks: readonly string[]
}

export const INSPECTION_PROGRAMMES = [
  {
    id: '2018-to-2025',
    name: { en: 'Inspections of 2018 to 2025', cy: 'Arolygiadau 2018 hyd at 2025' },
    short: same('2018–2025'),
    frameworks: ['hmip-2018', 'hmip-2021'],
  },
  {
    id: '2025-children-and-victims',
    name: {
      en: 'Work with children and victims, from 2025',
      cy: 'Gwaith gyda phlant a dioddefwyr, o 2025',
    },
    short: { en: 'children and victims', cy: 'plant a dioddefwyr' },
    frameworks: ['hmip-2025-children-and-victims'],
  },
  {
    id: '2025-full',
    name: { en: 'Full inspections, from 2025', cy: 'Arolygiadau llawn, o 2025' },
    short: { en: 'full, from 2025', cy: 'llawn, o 2025' },
    frameworks: ['hmip-2025-full'],
  },
] as const satisfies readonly InspectionProgramme[]

export const findProgramme = (id: string): InspectionProgramme | undefined =>
  INSPECTION_PROGRAMMES.find(programme => programme.id === id)

/** The programme that a framework belongs to. Throws for a framework of none: content would be at fault. */
export function programmeOf(framework: string): InspectionProgramme {
  const found = INSPECTION_PROGRAMMES.find(({ frameworks }: InspectionProgramme) => frameworks.includes(framework))
  if (!found) throw new RangeError(`No programme uses ${framework}`)
  return found
}

/** Its frameworks themselves, the newest last. */
export const frameworksOf = ({ frameworks }: InspectionProgramme): readonly Framework[] =>
  frameworks.map(id => {
    const found = findFramework(id)
    if (!found) throw new RangeError(`There is no framework ${id}`)
    return found
  })
