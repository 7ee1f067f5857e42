import { type CodeList, codes } from '#kernel/code-list.ts'

/** Whose view a self-assessment is. */
export const SELF_ASSESSORS: CodeList = {
  id: 'self-assessor',
  source: 'Own list',
  codes: codes({
    child: ['The child', 'Y plentyn'],
    'parent-or-carer': ['A parent or carer', 'Rhiant neu ofalwr'],
  }),
}
