import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Basis, CertainDated } from '#kernel/certainty.ts'
import { CERTAINTIES } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import type { Words } from '#kernel/language.ts'
import { caseQuestions, countedStandards, findQuestion, findStandard, standardsOf } from './find.ts'
import type { Framework } from './framework.ts'
import { findFramework, FRAMEWORKS } from './frameworks.ts'
import { HIGHEST_SCORE } from './rating.ts'

const CONTENT = new URL('./content/', import.meta.url)
const isFramework = (thing: unknown): thing is Framework => typeof thing === 'object' && !!thing && 'areas' in thing

/** What the files of the content folder export. */
const exported = await Promise.all(
  readdirSync(CONTENT).map(file => import(new URL(file, CONTENT).href) as Promise<Record<string, unknown>>),
)
const written = exported.flatMap(file => Object.values(file)).filter(isFramework)

const by = (framework: Framework) => [framework.id, framework] as const

describe('the list of frameworks', () => {
  test('holds every framework that the content folder holds, and no other', () => {
    expect(new Set(FRAMEWORKS)).toEqual(new Set(written))
    expect(FRAMEWORKS).toHaveLength(written.length)
  })

  test('names each once, and finds it by its name', () => {
    for (const framework of FRAMEWORKS) expect(findFramework(framework.id)).toBe(framework)
    expect(findFramework('hmip-1998')).toBeUndefined()
  })

  test('has the standards of 2018 and 2021, of which twelve count, and of 2025', () => {
    const numbers = (id: string) => standardsOf(findFramework(id) as Framework).map(standard => standard.id)
    const twelve = ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '3.3', '3.4']
    expect(numbers('hmip-2018')).toEqual(twelve)
    expect(numbers('hmip-2021')).toEqual([...twelve, '4.1'])
    expect(numbers('hmip-2025-full')).toEqual(['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', 'V1'])
    expect(numbers('hmip-2025-children-and-victims')).toEqual(['2.1', '2.2', '2.3', 'V1'])
    for (const id of ['hmip-2018', 'hmip-2021'])
      expect(countedStandards(findFramework(id) as Framework).map(standard => standard.id)).toEqual(twelve)
  })

  test('judges joint working in cases in 2018, and what took its place in 2021 on evidence', () => {
    const judgedOn = (id: string) =>
      findStandard(findFramework(id) as Framework, '3.4')?.questions.map(question => question.judgedOn)
    expect(judgedOn('hmip-2018')).toEqual(['cases', 'cases'])
    expect(judgedOn('hmip-2021')).toEqual(['evidence', 'evidence', 'evidence'])
  })

  test('finds a standard under every number by which reports print it, and a question by its own', () => {
    const framework = findFramework('hmip-2021') as Framework
    for (const number of ['4.1', 'R1', ' r1 ']) expect(findStandard(framework, number)?.id).toBe('4.1')
    expect(findStandard(framework, 'R2')).toBeUndefined()
    expect(findQuestion(framework, '2.1.3')?.appliesTo).toEqual({ work: 'court', where: 'others-safety-factors' })
    expect(findQuestion(framework, '2.1.4')).toBeUndefined()
  })
})

describe.for(FRAMEWORKS.map(by))('%s', ([, framework]) => {
  const standards = standardsOf(framework)
  const questions = standards.flatMap(standard => standard.questions)

  test('numbers areas, standards and questions once each, and each under the one that holds it', () => {
    const numbers = [...standards.flatMap(one => [one.id, ...(one.alsoKnownAs ?? [])]), ...questions.map(one => one.id)]
    expect(new Set(numbers).size).toBe(numbers.length)
    for (const area of framework.areas) {
      expect(area.id).toMatch(/^[1-9V]$/)
      for (const standard of area.standards) {
        expect(standard.id.replace('.', '')).toMatch(new RegExp(`^${area.id}[1-9]$`))
        expect(standard.questions.map(({ id }) => id)).toEqual(
          standard.questions.map((_question, at) => `${standard.id}.${at + 1}`),
        )
      }
    }
  })

  test('judges at most three questions of a standard in cases, of which it samples some', () => {
    for (const standard of standards) expect(caseQuestions(standard).length).toBeLessThanOrEqual(3)
    const worked = new Set(questions.flatMap(({ appliesTo }) => appliesTo?.work ?? []))
    expect(new Set(framework.samples.map(({ work }) => work))).toEqual(worked)
  })

  test('says to which cases a question applies just where it is judged in cases', () => {
    for (const { judgedOn, appliesTo } of questions) expect(appliesTo !== undefined).toBe(judgedOn === 'cases')
  })

  test('gives from three to eight prompts a question, none of them twice', () => {
    for (const { prompts } of questions) {
      expect(prompts.length).toBeGreaterThanOrEqual(3)
      expect(prompts.length).toBeLessThanOrEqual(8)
      for (const language of ['en', 'cy'] as const)
        expect(new Set(prompts.map(prompt => prompt[language])).size).toBe(prompts.length)
    }
  })

  test('ends its questions with a question mark, its statements with a full stop and its prompts with neither', () => {
    const all = (texts: readonly Words[]) => texts.flatMap(({ en, cy }) => [en, cy])
    expect(all(questions.map(({ asks }) => asks)).filter(text => !/\?$/.test(text))).toEqual([])
    expect(all(standards.map(({ statement }) => statement)).filter(text => !/\.$/.test(text))).toEqual([])
    expect(all(questions.flatMap(({ prompts }) => prompts)).filter(text => /[.?]$/.test(text))).toEqual([])
  })

  test('raises the bands of cases step by step, within a hundred', () => {
    for (const { value } of framework.caseBands) {
      const steps = [0, value['requires-improvement'], value.good, value.outstanding, 100]
      expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b))
    }
  })

  test('raises the bands of scores step by step, within what its counted standards can score', () => {
    for (const { value } of framework.scoreBands) {
      expect(value.outOf).toBe(HIGHEST_SCORE * countedStandards(framework).length)
      const steps = [-1, value.inadequate, value['requires-improvement'], value.good, value.outOf]
      expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b))
    }
  })

  test('leaves the fewest cases under the most', () => {
    for (const { limits = [] } of framework.samples)
      for (const { value } of limits) expect(value.least).toBeLessThan(value.most)
  })
})

describe.for(FRAMEWORKS.map(by))('the numbers of %s', ([, framework]) => {
  const dated: readonly CertainDated<unknown>[] = [
    framework.inUse,
    framework.caseBands,
    framework.scoreBands,
    ...framework.samples.map(({ size }) => size),
    ...framework.samples.flatMap(({ limits }) => (limits ? [limits] : [])),
    ...framework.samples.flatMap(({ window }) => (window ? [window] : [])),
  ]

  test('hold from the first day of its use, and replace one another in order', () => {
    for (const values of dated) {
      expect(asAt(values, framework.inUse[0].from)).toBe(values[0])
      const days = values.map(({ from }) => from)
      expect(days).toEqual([...new Set(days)].sort())
    }
  })

  test('say where they come from, how certain they are, and what to check where they are not', () => {
    const bases: readonly Basis[] = [framework.outline, ...dated.flat()]
    for (const { source, certainty, note } of bases) {
      expect(source).toMatch(/^[A-Z].{20,}/)
      expect(CERTAINTIES).toContain(certainty)
      if (certainty !== 'published') expect(note).toBeDefined()
    }
  })
})
