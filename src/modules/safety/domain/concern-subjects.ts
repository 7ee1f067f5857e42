import type { CodeList } from '#kernel/code-list.ts'
import { LEVEL_SUBJECT_WORDS, LEVEL_SUBJECTS } from '#kernel/level.ts'

/** What a concern that was raised is about. */
export const CONCERN_SUBJECTS: CodeList = {
  id: 'concern-subject',
  source: 'Sightline: the subjects of the levels',
  codes: [
    ...LEVEL_SUBJECTS.map(code => ({ code, label: LEVEL_SUBJECT_WORDS[code] })),
    { code: 'other', label: { en: 'Something else', cy: 'Rhywbeth arall' } },
  ],
}
