import type { Words } from '#kernel/language.ts'

export const SELF_ASSESSMENT: Words = { en: 'Self-assessment', cy: 'Hunanasesiad' }
export const HAND_OVER: Words = { en: 'Hand the device over', cy: 'Rhoi’r ddyfais i rywun' }
export const SURVEYS_TITLE: Words = { en: 'Surveys', cy: 'Arolygon' }
export const BEARS_ON_SAFETY: Words = { en: 'Bears on safety', cy: 'Yn ymwneud â diogelwch' }

/** The child’s page that shows what was answered. */
export const TAB = '/self-assessments'
