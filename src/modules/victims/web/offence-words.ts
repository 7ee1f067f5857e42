import { join, same, type Words } from '#kernel/language.ts'
import { dayWords } from '#modules/cases/index.ts'
import { fullName } from '#modules/children/index.ts'
import type { OffenceWithVictim } from '../data/offences-with-victim.ts'

export const RESTRICTED: Words = { en: 'Restricted record', cy: 'Cofnod cyfyngedig' }

/** An offence in one line: whose, what and when. Of a closed record the child’s name alone. */
export const offenceWords = (offence: OffenceWithVictim): Words =>
  join(
    offence.closed
      ? [same(fullName(offence)), RESTRICTED]
      : [same(fullName(offence)), same(offence.description), dayWords(offence.committed_on)],
    ', ',
  )
