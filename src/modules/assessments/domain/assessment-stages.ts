import { type CodeList, codes } from '#kernel/code-list.ts'

/** At which point of the work an assessment is made. */
export const ASSESSMENT_STAGES: CodeList = {
  id: 'assessment-stage',
  source: 'Own list, after the stages of AssetPlus',
  codes: codes({
    start: ['Start of the work', 'Dechrau’r gwaith'],
    report: ['For a report to a court or panel', 'Ar gyfer adroddiad i lys neu banel'],
    review: ['Review', 'Adolygiad'],
    exit: ['End of the work', 'Diwedd y gwaith'],
    transfer: ['Transfer', 'Trosglwyddo'],
  }),
}
