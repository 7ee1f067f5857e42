import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { assessment } from '../domain/assessment.ts'
import { FACTOR_KINDS } from '../domain/factor-kinds.ts'
import { LEVEL_SUBJECT_LIST } from '../domain/level-lists.ts'
import type { LineKey } from '../domain/line.ts'
import { QUESTIONS } from '../domain/questions.ts'

const OWN: Readonly<Record<string, { readonly label: Words }>> = assessment.fields

/** What a line is called. */
export function lineLabel({ kind, code }: LineKey): Words {
  switch (kind) {
    case 'answer':
      return codeLabel(QUESTIONS, code)
    case 'factor':
      return codeLabel(FACTOR_KINDS, code)
    case 'level':
      return codeLabel(LEVEL_SUBJECT_LIST, code)
    case 'own':
      return OWN[code]?.label ?? { en: code, cy: code }
  }
}
