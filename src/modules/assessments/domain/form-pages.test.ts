import { expect, test } from 'vitest'
import { formPages } from './form-pages.ts'
import { FORMS } from './forms.ts'

test('every section of a form stands on one page, in the form’s order', () => {
  for (const { sections } of FORMS) {
    const shown = formPages(sections).flatMap(page => page.sections)
    expect(new Set(shown)).toEqual(new Set(sections))
    expect(shown).toHaveLength(sections.length)
  }
})

test('sections that name the same page are shown together, under the first one’s title', () => {
  const part = { kind: 'part', title: { en: 'One', cy: 'Un' } } as const
  const other = { kind: 'part', title: { en: 'Two', cy: 'Dau' } } as const
  const pages = formPages([
    { ...part, id: 'a', page: 'both' },
    { ...other, id: 'b', page: 'both' },
    { ...other, id: 'c' },
  ])
  expect(pages.map(({ id, title, sections }) => [id, title.en, sections.length])).toEqual([
    ['both', 'One', 2],
    ['c', 'Two', 1],
  ])
})
