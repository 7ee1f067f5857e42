import type { Words } from '#kernel/language.ts'

type Answers = { readonly yes: Words; readonly no: Words }

const answers = (yes: string, no: string): Answers => ({ yes: { en: 'Yes', cy: yes }, no: { en: 'No', cy: no } })

/** Welsh has no single “yes”: the answer repeats the verb of the question. Each pair is named by how the question opens. */
export const YES_NO = {
  oes: answers('Oes', 'Nac oes'),
  ydy: answers('Ydy', 'Nac ydy'),
  oedd: answers('Oedd', 'Nac oedd'),
  do: answers('Do', 'Naddo'),
  ai: answers('Ie', 'Nage'),
  caiff: answers('Caiff', 'Na chaiff'),
} as const
