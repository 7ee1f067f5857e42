import type { CertainDated } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import { addDays, type LocalDate, localDate } from '#kernel/local-date.ts'
import type { Severity } from './rule.ts'

/** Within how many days of being raised a signal should be mended, where its rule has no clock of its own. */
export const MEND_WITHIN: CertainDated<Readonly<Record<Severity, number>>> = [
  {
    from: localDate('2000-01-01'),
    value: { 'act-now': 1, soon: 7, know: 28 },
    source: 'Ours: a day, a week, and one round of supervision',
    certainty: 'unconfirmed',
    note: {
      en: 'Set it as the service’s own procedures say.',
      cy: 'Gosodwch ef fel y mae gweithdrefnau’r gwasanaeth yn ei ddweud.',
    },
  },
]

export const dueBySeverity = (severity: Severity, raisedOn: LocalDate): LocalDate =>
  addDays(raisedOn, asAt(MEND_WITHIN, raisedOn).value[severity])
