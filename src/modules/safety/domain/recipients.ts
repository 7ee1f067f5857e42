import type { CodeList } from '#kernel/code-list.ts'
import { localDate } from '#kernel/local-date.ts'

/** To whom a serious incident is notified. */
export const RECIPIENTS: CodeList = {
  id: 'notification-recipient',
  source:
    'Ministry of Justice: A modern youth justice system, 12 February 2026 (notifications stay required, oversight leaves the Board). Unconfirmed: who receives them after 31 March 2026',
  codes: [
    {
      code: 'yjb',
      label: { en: 'Youth Justice Board', cy: 'Y Bwrdd Cyfiawnder Ieuenctid' },
      until: localDate('2026-03-31'),
    },
    {
      code: 'oversight-body',
      label: { en: 'National oversight body', cy: 'Corff goruchwylio cenedlaethol' },
      from: localDate('2026-04-01'),
    },
  ],
}
