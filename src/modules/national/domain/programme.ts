import type { Words } from '#kernel/language.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import type { Framework } from '#modules/frameworks/domain/framework.ts'

/** A round of inspections whose results can be set beside each other: the same scale over the same standards. */
export type Programme = {
  readonly id: string
  readonly name: Words
  /** The frameworks it used, the newest last. */
  readonly frameworks: readonly string[]
}

export const PROGRAMMES = [
  {
    id: '2018-to-2025',
    name: { en: '2018 to 2025', cy: '2018 hyd at 2025' },
    frameworks: ['hmip-2018', 'hmip-2021'],
  },
  {
    id: '2025-children-and-victims',
    name: { en: 'From 2025: work with children and victims', cy: 'O 2025: gwaith gyda phlant a dioddefwyr' },
    frameworks: ['hmip-2025-children-and-victims'],
  },
  {
    id: '2025-full',
    name: { en: 'From 2025: full inspection', cy: 'O 2025: arolygiad llawn' },
    frameworks: ['hmip-2025-full'],
  },
] as const satisfies readonly Programme[]

export const findProgramme = (id: string): Programme | undefined => PROGRAMMES.find(programme => programme.id === id)

/** The programme that a framework belongs to. Throws for a framework of none: content would be at fault. */
export function programmeOf(framework: string): Programme {
  const found = PROGRAMMES.find(({ frameworks }: Programme) => frameworks.includes(framework))
  if (!found) throw new RangeError(`No programme uses ${framework}`)
  return found
}

/** Its frameworks themselves, the newest last. */
export const frameworksOf = ({ frameworks }: Programme): readonly Framework[] =>
  frameworks.map(id => {
    const found = findFramework(id)
    if (!found) throw new RangeError(`There is no framework ${id}`)
    return found
  })
