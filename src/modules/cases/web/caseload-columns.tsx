import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { ageOn, type LocalDate } from '#kernel/local-date.ts'
import { fullName } from '#modules/children/index.ts'
import type { Column } from '#ui/patterns/data-table.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { Day } from '#ui/text/day.tsx'
import { Link } from '#ui/text/link.tsx'
import type { CaseloadRow } from '../data/caseload.ts'
import { ALLOCATION_ROLES } from '../domain/allocation-roles.ts'
import { PROGRAMME_KINDS } from '../domain/programme-kinds.ts'
import { programme } from '../domain/programme.ts'
import { EndDay } from './end-day.tsx'
import { ProgrammeStatusTag } from './programme-status-tag.tsx'

export const NAME: Words = { en: 'Name', cy: 'Enw' }
export const RESTRICTED: Words = { en: 'Restricted record', cy: 'Cofnod cyfyngedig' }
const AGE: Words = { en: 'Age', cy: 'Oed' }
const STATUS: Words = { en: 'Status', cy: 'Statws' }

type Named = Pick<CaseloadRow, 'child_id' | 'given_names' | 'family_name' | 'closed'>

/** A child’s name leading to their record, to a page of it where one is meant; of a record closed to the reader, that it is. */
export const childName = (row: Named, page = '') => [
  <Link path={`/children/${row.child_id}${page}`}>{fullName(row)}</Link>,
  ' ',
  row.closed && <StatusTag meaning="private">{RESTRICTED}</StatusTag>,
]

export const caseloadColumns = (today: LocalDate): readonly Column<CaseloadRow>[] => [
  { id: 'name', label: NAME, sortable: true, cell: childName },
  {
    id: 'age',
    label: AGE,
    numeric: true,
    sortable: true,
    cell: ({ date_of_birth }) => date_of_birth && ageOn(date_of_birth, today),
  },
  { id: 'kind', label: programme.fields.kind.label, cell: ({ kind }) => kind && codeLabel(PROGRAMME_KINDS, kind) },
  {
    id: 'status',
    label: STATUS,
    cell: ({ status, closed }) => status && !closed && <ProgrammeStatusTag status={status} />,
  },
  {
    id: 'start',
    label: programme.fields.starts_on.label,
    sortable: true,
    cell: ({ starts_on }) => starts_on && <Day on={starts_on} short />,
  },
  {
    id: 'end',
    label: programme.fields.expected_end_on.label,
    sortable: true,
    cell: ({ expected_end_on }) => expected_end_on && <EndDay on={expected_end_on} today={today} />,
  },
  {
    id: 'manager',
    label: codeLabel(ALLOCATION_ROLES, 'case-manager'),
    sortable: true,
    cell: ({ manager }) => manager,
  },
]
