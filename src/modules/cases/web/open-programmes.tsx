import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { Day } from '#ui/text/day.tsx'
import { Link } from '#ui/text/link.tsx'
import type { ProgrammeInFull } from '../data/programmes-of.ts'
import { PROGRAMME_KINDS } from '../domain/programme-kinds.ts'
import { isLive } from '../domain/programme-status.ts'
import { programme } from '../domain/programme.ts'
import { daysOn } from './days-on.ts'
import { EndDay } from './end-day.tsx'
import { ProgrammeStatusTag } from './programme-status-tag.tsx'

const GOING_ON: Words = { en: 'Programmes that go on', cy: 'Rhaglenni sy’n parhau' }
const TIME: Words = { en: 'So far', cy: 'Hyd yma' }
const STATUS: Words = { en: 'Status', cy: 'Statws' }

type Props = { readonly programmes: readonly ProgrammeInFull[]; readonly path: string; readonly today: LocalDate }

/** What the service does with the child now, how long already, and until when. */
export function OpenProgrammes({ programmes, path, today }: Props) {
  const live = programmes.filter(({ status }) => isLive(status))
  if (live.length === 0) return null
  const { kind, starts_on, expected_end_on } = programme.fields
  const columns: readonly Column<ProgrammeInFull>[] = [
    {
      id: 'kind',
      label: kind.label,
      cell: ({ values }) => <Link path={`${path}/programmes`}>{codeLabel(PROGRAMME_KINDS, values.kind)}</Link>,
    },
    { id: 'status', label: STATUS, cell: ({ status }) => <ProgrammeStatusTag status={status} /> },
    {
      id: 'start',
      label: starts_on.label,
      cell: ({ values }) => values.starts_on && <Day on={values.starts_on} short />,
    },
    { id: 'time', label: TIME, cell: ({ values }) => daysOn(values, today) },
    {
      id: 'end',
      label: expected_end_on.label,
      cell: ({ values }) => values.expected_end_on && <EndDay on={values.expected_end_on} today={today} />,
    },
  ]
  return <DataTable caption={GOING_ON} columns={columns} rows={live} />
}
