import { describe, expect, test } from 'vitest'
import type { Values } from '#kernel/entity.ts'
import { localDate } from '#kernel/local-date.ts'
import { ANSWER_CHECKS } from './answer-checks.ts'

const NOTHING: Values = {
  asked_on: '2026-05-20',
  considered_on: null,
  decision: null,
  done: null,
  done_on: null,
  why: null,
  told_on: null,
  told: [],
}
const CONSIDERED = { considered_on: '2026-06-04' }
const DONE = { ...CONSIDERED, decision: 'did', done: 'We meet in town.', done_on: '2026-07-01' }
const NOT_DONE = { ...CONSIDERED, decision: 'did-not', why: 'We may not pay for taxis.' }

const refusals = (values: Values) =>
  ANSWER_CHECKS.flatMap(check => check({ ...NOTHING, ...values }, localDate('2026-11-23'))?.field ?? [])

describe('an answer is saved', () => {
  test.for([
    ['while nothing is considered', {}],
    ['while it is considered', CONSIDERED],
    ['when it was done', DONE],
    ['when it was not done, with its reason', NOT_DONE],
    ['when part of it was done, and why not all', { ...DONE, decision: 'partly', why: 'Taxis cost too much.' }],
    ['when people were told', { ...NOT_DONE, told_on: '2026-06-04', told: ['who-said-it'] }],
  ] as const)('%s', ([, values]) => {
    expect(refusals(values)).toEqual([])
  })
})

describe('an answer is refused', () => {
  test.for([
    ['done without a decision', { ...CONSIDERED, done: 'We meet in town.' }, 'decision'],
    ['decided and never considered', { ...DONE, considered_on: null }, 'considered_on'],
    ['done, and nobody says what', { ...DONE, done: null }, 'done'],
    ['done, and nobody says when', { ...DONE, done_on: null }, 'done_on'],
    ['not done, and nobody says why', { ...NOT_DONE, why: null }, 'why'],
    ['done in part, and nobody says why not all', { ...DONE, decision: 'partly' }, 'why'],
    ['not done, with something done', { ...NOT_DONE, done: 'Something' }, 'decision'],
    ['told before it is decided', { ...CONSIDERED, told_on: '2026-07-01', told: ['board'] }, 'told_on'],
    ['told to nobody', { ...NOT_DONE, told_on: '2026-07-01' }, 'told'],
    ['told on no day', { ...NOT_DONE, told: ['board'] }, 'told_on'],
    ['considered before it was asked for', { considered_on: '2026-05-19' }, 'considered_on'],
    ['told before it was considered', { ...NOT_DONE, told_on: '2026-06-03', told: ['board'] }, 'told_on'],
  ] as const)('%s', ([, values, field]) => {
    expect(refusals(values)).toEqual([field])
  })
})
