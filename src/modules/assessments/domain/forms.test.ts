import { describe, expect, test } from 'vitest'
import { LEVEL_SUBJECTS } from '#kernel/level.ts'
import { localDate } from '#kernel/local-date.ts'
import { factorGroup, factorsIn } from './factor-kinds.ts'
import type { CaseFacts, Section } from './form.ts'
import { formOn, FORMS, formVersion } from './forms.ts'
import { sectionsFor } from './case-sections.ts'
import { QUESTIONS } from './questions.ts'

const childSafety = factorsIn('child-safety').map(({ code }) => code)

const questionsIn = (sections: readonly Section[]) =>
  sections.flatMap(section => (section.kind === 'questions' ? section.questions : []))

/** Every case there can be, as far as forms tell cases apart. */
const CASES: readonly CaseFacts[] = (['prevention', 'court-order', 'custody'] as const).flatMap(group =>
  ['start', 'report', 'review', 'exit', 'transfer'].flatMap(stage =>
    [true, false].flatMap(hasOffence =>
      (['england', 'wales'] as const).map(nation => ({ nation, group, stage, hasOffence, hasVictim: hasOffence })),
    ),
  ),
)

const PREVENTION_START: CaseFacts = {
  nation: 'wales',
  group: 'prevention',
  stage: 'start',
  hasOffence: false,
  hasVictim: false,
}

describe.each(FORMS.map(form => ({ name: `${form.id} ${form.version}`, form })))('the form $name', ({ form }) => {
  test('has no two sections or questions of one name', () => {
    const sections = form.sections.map(({ id }) => id)
    const questions = questionsIn(form.sections).map(({ id }) => id)
    expect(new Set(sections).size).toBe(sections.length)
    expect(new Set(questions).size).toBe(questions.length)
  })

  test('says everything in two languages, which differ', () => {
    const texts = [
      form.name,
      form.about,
      ...form.sections.flatMap(({ title, lead }) => [title, ...(lead ? [lead] : [])]),
      ...questionsIn(form.sections).flatMap(({ asks, help }) => [asks, ...(help ? [help] : [])]),
    ]
    for (const { en, cy } of texts) {
      expect(cy.trim()).not.toBe('')
      expect(cy).not.toBe(en)
    }
  })

  test('explains each question in two to four sentences', () => {
    for (const { help } of questionsIn(form.sections))
      expect(help?.en.match(/[^.]+\./gu)?.length ?? 0).toSatisfy((n: number) => n >= 2 && n <= 4)
  })

  test('looks at each factor of a group once, always or on request', () => {
    for (const section of form.sections) {
      if (section.kind !== 'factors') continue
      const asked = [...section.always, ...section.onRequest]
      expect(asked.toSorted()).toEqual(
        factorsIn(section.group)
          .map(({ code }) => code)
          .toSorted(),
      )
      expect(asked.map(factorGroup)).toEqual(asked.map(() => section.group))
    }
  })

  test('looks at every side of the child’s safety, and decides every level, in every case', () => {
    for (const facts of CASES) {
      const sections = sectionsFor(form, facts)
      expect(sections).toContainEqual(
        expect.objectContaining({ group: 'child-safety', always: childSafety, onRequest: [] }),
      )
      expect(sections).toContainEqual(expect.objectContaining({ kind: 'levels', about: LEVEL_SUBJECTS }))
      expect(sections).toContainEqual(expect.objectContaining({ kind: 'part' }))
    }
  })

  test('has no section that no case reaches', () => {
    const reached = new Set(CASES.flatMap(facts => sectionsFor(form, facts)))
    expect(form.sections.filter(section => !reached.has(section))).toEqual([])
  })

  test('shows the sections of one page one after the other', () => {
    const pages = form.sections.map(({ page, id }) => page ?? id)
    const turns = pages.filter((page, at) => page !== pages[at - 1])
    expect(new Set(turns).size).toBe(turns.length)
  })
})

test('a question means the same in every form', () => {
  const all = FORMS.flatMap(form => questionsIn(form.sections))
  for (const question of all)
    expect(all.filter(({ id }) => id === question.id).map(({ asks }) => asks)).toEqual(
      all.filter(({ id }) => id === question.id).map(() => question.asks),
    )
  expect(QUESTIONS.codes.map(({ code }) => code).toSorted()).toEqual([...new Set(all.map(({ id }) => id))].toSorted())
})

test('the prevention form is at most seven pages for a new child', () => {
  const pages = sectionsFor(formOn('prevention', localDate('2026-11-23')), PREVENTION_START).map(
    ({ page, id }) => page ?? id,
  )
  expect([...new Set(pages)]).toEqual([
    'circumstances',
    'behaviour',
    'needs',
    'childs-safety',
    'others-safety',
    'own-plan',
    'levels',
  ])
})

describe('which version', () => {
  test('is begun with on a day', () => {
    expect(formOn('court', localDate('2019-04-01')).version).toBe('1')
    expect(() => formOn('court', localDate('2019-03-31'))).toThrow(RangeError)
  })

  test('an assessment was written with', () => {
    expect(formVersion('prevention', '1')).toBe(formOn('prevention', localDate('2026-11-23')))
    expect(formVersion('asset-plus', null)).toBeNull()
    expect(formVersion('court', '0')).toBeNull()
  })
})
