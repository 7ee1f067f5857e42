import type { CodeList } from '#kernel/code-list.ts'
import { localDate } from '#kernel/local-date.ts'

const MANDATORY = localDate('2022-04-01')

/** What the national oversight body is told of. */
export const NOTIFIABLE: CodeList = {
  id: 'notifiable',
  source:
    'Serious incident notifications, mandatory since 1 April 2022 in six categories; five are read off the Youth Justice Board’s annual report for 2023–24. Unconfirmed: check the exact list',
  codes: [
    {
      code: 'murder-or-manslaughter',
      label: { en: 'Charged with murder or manslaughter', cy: 'Cyhuddiad o lofruddiaeth neu ddynladdiad' },
      from: MANDATORY,
    },
    {
      code: 'attempted-murder',
      label: { en: 'Charged with attempted murder', cy: 'Cyhuddiad o geisio llofruddio' },
      from: MANDATORY,
    },
    {
      code: 'grievous-harm',
      label: { en: 'Charged with grievous bodily harm', cy: 'Cyhuddiad o achosi niwed corfforol difrifol' },
      from: MANDATORY,
    },
    { code: 'rape', label: { en: 'Charged with rape', cy: 'Cyhuddiad o dreisio' }, from: MANDATORY },
    {
      code: 'terrorism',
      label: { en: 'Charged with a terrorism offence', cy: 'Cyhuddiad o drosedd terfysgaeth' },
      from: MANDATORY,
    },
    { code: 'death-of-child', label: { en: 'Death of the child', cy: 'Marwolaeth y plentyn' }, from: MANDATORY },
  ],
}
