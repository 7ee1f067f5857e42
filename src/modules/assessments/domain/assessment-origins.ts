import { type CodeList, codes } from '#kernel/code-list.ts'

/** Where an assessment was made. */
export const ASSESSMENT_ORIGINS: CodeList = {
  id: 'assessment-origin',
  source: 'Own list',
  codes: codes({
    here: ['Made here', 'Gwnaed yma'],
    'another-system': ['From another system', 'O system arall'],
    'another-service': ['From another service', 'O wasanaeth arall'],
  }),
}
