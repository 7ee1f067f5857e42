import type { CodeList } from '#kernel/code-list.ts'
import { LEVEL_SUBJECT_WORDS, LEVEL_SUBJECTS, LEVEL_WORDS, LEVELS } from '#kernel/level.ts'

export const LEVEL_LIST: CodeList = {
  id: 'level',
  source: 'The four levels that services and inspectors use',
  codes: LEVELS.map(code => ({ code, label: LEVEL_WORDS[code] })),
}

export const LEVEL_SUBJECT_LIST: CodeList = {
  id: 'level-subject',
  source: 'The three judgements of youth justice practice',
  codes: LEVEL_SUBJECTS.map(code => ({ code, label: LEVEL_SUBJECT_WORDS[code] })),
}
