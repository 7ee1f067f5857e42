import type { CertainDated } from '#kernel/certainty.ts'
import { localDate } from '#kernel/local-date.ts'

/** By when an alert is answered where nobody says otherwise: days after it was raised, and the time of that day. */
export const ALERT_ANSWER_DUE: CertainDated<{ readonly days: number; readonly time: string }> = [
  {
    from: localDate('2018-06-01'),
    value: { days: 1, time: '17:00' },
    source:
      'Own starting value. Alerts are raised with the head of service and answered in writing within a short time; how short was not found in print',
    certainty: 'unconfirmed',
  },
]
