import { describe, expect, test } from 'vitest'
import { findCode } from '#kernel/code-list.ts'
import { localDate } from '#kernel/local-date.ts'
import { ANSWER_CHOICES, TRUTH } from './answer-choices.ts'
import { asksForFollowUp, SAFETY_CHOICES } from './follow-up.ts'
import { isOpen, openUntil } from './handing-over.ts'
import { mayBeHandedOver, mayBeTypedIn } from './may-be-answered.ts'
import { mayReadAnswers } from './may-read-answers.ts'
import { QUESTIONNAIRES, questionnaireOn, questionnaireVersion } from './questionnaires.ts'
import { surveySummary } from './survey-summary.ts'

const today = localDate('2026-11-23')
const named = QUESTIONNAIRES.map(one => [`${one.id} ${one.version}`, one] as const)

/** Sentences of a text, for their length. */
const sentences = (text: string): readonly string[] => text.split(/(?<=[.?!])\s+/)
const words = (text: string): number => text.split(/\s+/).length

describe.for(named)('%s', ([, { id, version, questions, greeting }]) => {
  test('asks each question once, in both languages', () => {
    expect(new Set(questions.map(question => question.id)).size).toBe(questions.length)
    for (const { asks } of questions) expect(asks.cy).not.toBe(asks.en)
  })

  test('is easy to read: short sentences, one at a time', () => {
    const asked = questions.flatMap(({ asks, help }) => [asks, ...(help ? [help] : [])])
    const long = [...asked.flatMap(({ en, cy }) => [en, cy])].flatMap(sentences).filter(text => words(text) > 14)
    expect(long).toEqual([])
    expect(questions.filter(({ asks }) => sentences(asks.en).length > 1)).toEqual([])
    expect(greeting.length).toBeGreaterThan(1)
  })

  test('offers only what can be recorded, and follows up only what it offers', () => {
    for (const { choices, bearsOnSafety = [] } of questions) {
      expect(choices.filter(choice => !findCode(ANSWER_CHOICES, choice))).toEqual([])
      expect(bearsOnSafety.filter(choice => !choices.includes(choice))).toEqual([])
    }
  })

  test('is found again by its version', () => {
    expect(questionnaireVersion(id, version)?.questions).toBe(questions)
  })

  test('follows up nothing where nobody is named, and something where somebody is', () => {
    expect(questions.some(({ bearsOnSafety }) => bearsOnSafety !== undefined)).toBe(id.startsWith('self-'))
  })
})

test('what a survey says in the first person is short enough to stand beside a bar on a phone', () => {
  const statements = QUESTIONNAIRES.filter(({ id }) => id.startsWith('survey-'))
    .flatMap(({ questions }) => questions)
    .filter(({ choices }) => choices === TRUTH)
  expect(statements.length).toBeGreaterThan(10)
  expect(statements.flatMap(({ asks }) => [asks.en, asks.cy]).filter(text => text.length > 40)).toEqual([])
})

test('a question’s id means the same wherever it is asked', () => {
  const asked = QUESTIONNAIRES.flatMap(({ id, questions }) =>
    questions.map(question => [`${id.split('-')[0] ?? ''} ${question.id}`, question.asks.en] as const),
  )
  for (const [id, asks] of asked) expect(asked.filter(one => one[0] === id).every(one => one[1] === asks)).toBe(true)
})

test('both self-assessments of a day are of one edition, so that a record needs to name but one', () => {
  expect(questionnaireOn('self-child', today).version).toBe(questionnaireOn('self-parent-or-carer', today).version)
})

test.for([
  ['hurt-myself', 'true', null, true],
  ['hurt-myself', 'not-sure', null, true],
  ['hurt-myself', 'not-true', null, false],
  ['hurt-myself', 'not-true', 'not any more', true],
  ['safe-at-home', 'true', null, false],
  ['safe-at-home', 'sometimes', null, true],
  ['safe-outside', 'sometimes', null, false],
  ['talk-today', 'true', null, true],
  ['talk-today', 'not-sure', null, false],
  ['anything-else', null, 'I do not want to go home', true],
  ['good-at', null, 'drawing', false],
  ['home', 'bad', null, false],
  ['no-such-question', 'true', 'words', false],
] as const)('%s answered %s with the words %s: followed up the same day is %s', ([question, choice, said, asks]) => {
  expect(asksForFollowUp({ question, choice, said })).toBe(asks)
})

test('what asks for follow-up is told to the database without two of the same', () => {
  const told = SAFETY_CHOICES.map(({ question, choice }) => `${question} ${choice}`)
  expect(new Set(told).size).toBe(told.length)
  expect(told).toContain('hurt-or-scared sometimes')
})

const NOW = new Date('2026-11-23T10:00:00Z')

test.for([
  ['self-assessment', '2026-11-23T12:00:00.000Z'],
  ['survey', '2026-11-23T12:00:00.000Z'],
  ['survey-link', '2026-12-23T10:00:00.000Z'],
] as const)('a %s that is handed over at ten is open until %s', ([purpose, until]) => {
  const expires_at = openUntil(purpose, NOW)
  expect(expires_at.toISOString()).toBe(until)
  expect(isOpen({ expires_at, finished_at: null }, new Date(expires_at.getTime() - 1))).toBe(true)
  expect(isOpen({ expires_at, finished_at: null }, expires_at)).toBe(false)
  expect(isOpen({ expires_at, finished_at: NOW }, NOW)).toBe(false)
})

test.for([
  ['device', null, null, { typed: false, handed: true }],
  ['device', '2026-11-23', null, { typed: false, handed: true }],
  ['device', '2026-11-22', null, { typed: false, handed: false }],
  ['device', '2026-11-23', '2026-11-23', { typed: false, handed: false }],
  ['paper', '2026-11-20', null, { typed: true, handed: false }],
  ['conversation', '2026-11-20', '2026-11-20', { typed: false, handed: false }],
] as const)('answered by %s on %s, followed up on %s', ([how, answered, followed, may]) => {
  const known = {
    how,
    answered_on: answered && localDate(answered),
    followed_up_on: followed && localDate(followed),
  }
  expect({ typed: mayBeTypedIn(known), handed: mayBeHandedOver(known, today) }).toEqual(may)
})

test.for([
  [4, false, false],
  [5, false, true],
  [1, true, true],
] as const)('%i responses, read by someone who opens records: %s', ([responses, opens, may]) => {
  expect(mayReadAnswers(responses, opens, today)).toBe(may)
})

test('a summary counts every choice that was offered, also those that nobody took', () => {
  const survey = questionnaireOn('survey-children', today)
  const [overall] = surveySummary(survey, {
    chosen: [
      { question: 'overall', choice: 'good', times: 3 },
      { question: 'overall', choice: 'bad', times: 1 },
      { question: 'gone', choice: 'good', times: 9 },
    ],
    said: [
      { question: 'overall', said: 'ok' },
      { question: 'gone', said: 'x' },
    ],
  })
  expect(overall?.counts.map(({ times }) => times)).toEqual([0, 3, 0, 0, 1])
  expect([overall?.answered, overall?.said.length]).toEqual([4, 1])
})
