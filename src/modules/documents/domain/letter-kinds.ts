import { type CodeList, codes } from '#kernel/code-list.ts'

/** What a letter to a child or their family is for. */
export const LETTER_KINDS: CodeList = {
  id: 'letter-kind',
  source: 'Own list',
  codes: codes({
    appointment: ['Appointment', 'Apwyntiad'],
    'missed-appointment': ['Missed appointment', 'Apwyntiad a fethwyd'],
    warning: ['Warning', 'Rhybudd'],
    welcome: ['Welcome', 'Croeso'],
    end: ['The end of the work', 'Diwedd y gwaith'],
  }),
}

export const LETTERS = ['appointment', 'missed-appointment', 'warning', 'welcome', 'end'] as const
export type LetterKind = (typeof LETTERS)[number]

export const isLetterKind = (text: string): text is LetterKind => (LETTERS as readonly string[]).includes(text)
