import type { CertainDated } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import type { Words } from '#kernel/language.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'

/** Whom anyone may ring who is not safe, whatever they answered and whoever reads it when. */
const HELP_NOW: CertainDated<readonly Words[]> = [
  {
    from: localDate('2000-01-01'),
    value: [
      {
        en: 'If you are in danger now, tell someone you trust, or ring 999.',
        cy: 'Os ydych mewn perygl nawr, dywedwch wrth rywun rydych yn ymddiried ynddo, neu ffoniwch 999.',
      },
      {
        en: 'Children can ring Childline at any time, free, on 0800 1111.',
        cy: 'Gall plant ffonio Childline unrhyw bryd, am ddim, ar 0800 1111.',
      },
    ],
    source: 'childline.org.uk: number of Childline; 999: emergency number of the United Kingdom',
    certainty: 'published',
  },
]

export const helpNow = (on: LocalDate): readonly Words[] => asAt(HELP_NOW, on).value
