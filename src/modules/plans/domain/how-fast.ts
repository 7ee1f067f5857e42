import { type CodeList, codes } from '#kernel/code-list.ts'

/** How soon someone acts when what was feared happens. */
export const HOW_FAST: CodeList = {
  id: 'how-fast',
  source: 'Own list',
  codes: codes({
    'at-once': ['At once', 'Ar unwaith'],
    'same-day': ['The same day', 'Yr un diwrnod'],
    'next-working-day': ['By the next working day', 'Erbyn y diwrnod gwaith nesaf'],
    'within-a-week': ['Within a week', 'O fewn wythnos'],
  }),
}
