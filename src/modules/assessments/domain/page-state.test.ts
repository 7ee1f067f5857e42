import { expect, test } from 'vitest'
import { formPages } from './form-pages.ts'
import { linesAsked } from './lines-asked.ts'
import { pageState } from './page-state.ts'
import { PREVENTION_1 } from './content/prevention-1.ts'

const FACTS = { nation: 'england', group: 'prevention', stage: 'start', hasOffence: false, hasVictim: false } as const

test('a page with nothing said has not begun, with all that it asks said is done', () => {
  for (const page of formPages(PREVENTION_1.sections)) {
    expect(pageState(page, FACTS, () => false)).toBe('not-begun')
    expect(pageState(page, FACTS, () => true)).not.toBe('begun')
  }
})

test('the child’s safety is done only when every part of it was looked at', () => {
  const page = formPages(PREVENTION_1.sections).find(({ id }) => id === 'childs-safety')
  if (!page) throw new Error('there is no such page')
  const [first] = page.sections.flatMap(section => linesAsked(section, FACTS))
  expect(pageState(page, FACTS, ({ code }) => code === first?.code)).toBe('begun')
})
