import type { CodeList } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { type Answer, ANSWERS } from '#modules/ratings/domain/judgement.ts'

export const ANSWER_WORDS: Readonly<Record<Answer, Words>> = {
  yes: { en: 'Sufficient', cy: 'Digonol' },
  no: { en: 'Not sufficient', cy: 'Ddim yn ddigonol' },
  na: { en: 'Does not apply', cy: 'Ddim yn berthnasol' },
}

export const JUDGEMENT_ANSWERS: CodeList = {
  id: 'judgement-answer',
  source: 'HM Inspectorate of Probation: each key question is sufficient, not sufficient, or does not apply in a case',
  codes: ANSWERS.map(code => ({ code, label: ANSWER_WORDS[code] })),
}
