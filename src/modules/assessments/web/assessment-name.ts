import { codeLabel } from '#kernel/code-list.ts'
import { join, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { dayWords } from '#modules/cases/index.ts'
import { ASSESSMENT_STAGES } from '../domain/assessment-stages.ts'

type Named = { readonly stage: string; readonly started_on: LocalDate; readonly completed_on: LocalDate | null }

/** What an assessment is called among others: when in the work, and its day. */
export const assessmentName = ({ stage, started_on, completed_on }: Named): Words =>
  join([codeLabel(ASSESSMENT_STAGES, stage), dayWords(completed_on ?? started_on)], ', ')
