import type { Words } from '#kernel/language.ts'

export const ASSESSMENT: Words = { en: 'Assessment', cy: 'Asesiad' }
