import type { CertainDated } from '#kernel/certainty.ts'
import { localDate } from '#kernel/local-date.ts'

/** From which seriousness score (1 to 8) an offence asks that the levels be looked at again. */
export const GRAVE_SERIOUSNESS: CertainDated<number> = [
  {
    from: localDate('2015-09-01'),
    value: 5,
    source:
      'Own starting value on the Youth Justice Board’s scale of 1 to 8, whose upper half holds wounding, robbery and grave sexual offences. Professional judgement, not law',
    certainty: 'unconfirmed',
    note: {
      en: 'Check it against the Youth Justice Board’s table of seriousness scores',
      cy: 'Gwiriwch hyn yn erbyn tabl sgoriau difrifoldeb y Bwrdd Cyfiawnder Ieuenctid',
    },
  },
]
