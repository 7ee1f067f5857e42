import { codeLabel } from '#kernel/code-list.ts'
import { monthAndYear } from '#kernel/dates-in-words.ts'
import type { RecordOf } from '#kernel/entity.ts'
import { join, same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { inspectionDay } from './inspection-day.ts'
import { INSPECTION_ORIGINS } from './inspection-origins.ts'
import type { inspection } from './inspection.ts'

/** What an inspection is called: “Joint inspection, June 2026”, with its title after it where it has one. */
export function inspectionName(values: RecordOf<typeof inspection>): Words {
  const name = join([codeLabel(INSPECTION_ORIGINS, values.origin), monthOf(inspectionDay(values))], ', ')
  return values.title === null ? name : join([name, same(values.title)], ': ')
}

const monthOf = (day: LocalDate): Words => ({ en: monthAndYear('en', day), cy: monthAndYear('cy', day) })
