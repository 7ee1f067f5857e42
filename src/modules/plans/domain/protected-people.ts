import { type CodeList, codes } from '#kernel/code-list.ts'

/** Whom a safety measure or a contingency keeps safe. */
export const PROTECTED_PEOPLE: CodeList = {
  id: 'protected-people',
  source: 'Own list',
  codes: codes({
    child: ['The child', 'Y plentyn'],
    others: ['Other people', 'Pobl eraill'],
    victim: ['The victim', 'Y dioddefwr'],
  }),
}
