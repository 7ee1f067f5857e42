import { type CodeList, codes } from '#kernel/code-list.ts'

export const WARNING_WAYS: CodeList = {
  id: 'warning-way',
  source: 'Own list',
  codes: codes({
    'in-person': ['In person', 'Wyneb yn wyneb'],
    letter: ['By letter', 'Drwy lythyr'],
    'letter-and-in-person': ['By letter, and explained in person', 'Drwy lythyr, a’i egluro wyneb yn wyneb'],
  }),
}
