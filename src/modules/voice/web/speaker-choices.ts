import { codeLabel } from '#kernel/code-list.ts'
import type { Choice } from '#web/record-form/record-form.ts'
import { type Speaker, SPEAKERS } from '../domain/speakers.ts'

/** Those who may be chosen as the one who spoke. */
export const speakerChoices = (names: readonly Speaker[]): readonly Choice[] =>
  names.map(name => ({ value: name, label: codeLabel(SPEAKERS, name) }))
