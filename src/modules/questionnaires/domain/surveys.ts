import { type CodeList, codes } from '#kernel/code-list.ts'

/** Whom a survey asks. */
export const SURVEYS: CodeList = {
  id: 'survey',
  source: 'Own list',
  codes: codes({
    children: ['Children', 'Plant'],
    parents: ['Parents and carers', 'Rhieni a gofalwyr'],
    victims: ['Victims', 'Dioddefwyr'],
  }),
}
