import { codeLabel } from '#kernel/code-list.ts'
import { join, type Words } from '#kernel/language.ts'
import { dayWords, type ProgrammeInFull } from '#modules/cases/index.ts'
import { PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'

/** A programme by its kind and the day on which it began: a child may have two of a kind. */
export function programmeWords({ values }: ProgrammeInFull): Words {
  const began = values.starts_on ?? values.referred_on
  return join([codeLabel(PROGRAMME_KINDS, values.kind), ...(began ? [dayWords(began)] : [])], ', ')
}
