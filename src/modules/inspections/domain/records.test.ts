import { describe, expect, test } from 'vitest'
import type { Entity } from '#kernel/entity.ts'
import { localDate } from '#kernel/local-date.ts'
import { readRecord } from '#kernel/read-value.ts'
import { finding } from './finding.ts'
import { inspectionAlert } from './inspection-alert.ts'
import { inspection } from './inspection.ts'
import { questionResult } from './question-result.ts'
import { recommendation } from './recommendation.ts'
import { standardRating } from './standard-rating.ts'

const today = localDate('2026-11-22')

const examples = (entity: Entity): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(entity.fields).map(([name, field]) => [name, field.example]))

const mendIn = (entity: Entity, answers: Record<string, string>): readonly string[] =>
  Object.keys(readRecord(entity, { ...examples(entity), ...answers }, today).errors)

const NO_DAYS = { announced_on: '', fieldwork_from_on: '', fieldwork_until_on: '', published_on: '' }
const NO_ANSWER = { answer: '', answered_on: '', answered_by: '', assured_on: '', assured_by: '', closed_on: '' }
const NO_RESPONSE = { accepted: '', answered_on: '', response: '', closed_on: '' }

describe('answers that contradict each other are refused at the field to mend', () => {
  test.for([
    ['fieldwork before it was announced', inspection, { fieldwork_from_on: '2026-02-01' }, 'fieldwork_from_on'],
    ['fieldwork that ends before it begins', inspection, { fieldwork_until_on: '2026-03-08' }, 'fieldwork_until_on'],
    ['a report before the fieldwork is over', inspection, { published_on: '2026-03-12' }, 'published_on'],
    ['an inspection of no day', inspection, NO_DAYS, 'published_on'],
    ['a score out of nothing', inspection, { out_of: '' }, 'out_of'],
    ['a score of 37 out of 36', inspection, { score: '37' }, 'score'],
    ['a rating by no framework', inspection, { framework: '' }, 'framework'],
    ['a rating of a standard that no framework has', standardRating, { standard: '9.9' }, 'standard'],
    ['a standard that is no number', standardRating, { standard: 'planning' }, 'standard'],
    ['a reason that is nobody’s', standardRating, { decided_by: '' }, 'decided_by'],
    ['more sufficient cases than judged', questionResult, { sufficient: '10', percentage: '' }, 'sufficient'],
    [
      'cases judged with no word of how many were sufficient',
      questionResult,
      { sufficient: '', percentage: '' },
      'sufficient',
    ],
    ['sufficient cases out of nobody knows how many', questionResult, { judged: '', percentage: '' }, 'judged'],
    ['a percentage that the cases do not give', questionResult, { percentage: '20' }, 'percentage'],
    [
      'a question of which nothing is said',
      questionResult,
      { sufficient: '', judged: '', percentage: '' },
      'percentage',
    ],
    ['a question that no framework asks', questionResult, { question: '2.1.9' }, 'question'],
    ['a finding on a question of another standard', finding, { question: '2.2.1' }, 'question'],
    ['a finding on a question and no standard', finding, { standard: '' }, 'question'],
    ['an answer due before the alert', inspectionAlert, { answer_due_on: '2026-03-09' }, 'answer_due_on'],
    ['a time of no day', inspectionAlert, { answer_due_on: '' }, 'answer_due_on'],
    ['a time of 25 o’clock', inspectionAlert, { answer_due_time: '25:00' }, 'answer_due_time'],
    ['an answer before the alert', inspectionAlert, { answered_on: '2026-03-09' }, 'answered_on'],
    ['an answer of no day', inspectionAlert, { ...NO_ANSWER, answer: 'Seen.' }, 'answered_on'],
    ['a day of no answer', inspectionAlert, { answer: '' }, 'answer'],
    ['assurance without an answer', inspectionAlert, { ...NO_ANSWER, assured_on: '2026-03-12' }, 'assured_on'],
    ['closing without an answer', inspectionAlert, { ...NO_ANSWER, closed_on: '2026-03-12' }, 'closed_on'],
    ['closing before the answer', inspectionAlert, { closed_on: '2026-03-10' }, 'closed_on'],
    ['a partner who is not named', recommendation, { partner: '' }, 'partner'],
    ['a partner where it is made to the board', recommendation, { addressee: 'board' }, 'partner'],
    ['a yes of no day', recommendation, { ...NO_RESPONSE, accepted: 'yes' }, 'answered_on'],
    ['a day of no answer to it', recommendation, { ...NO_RESPONSE, answered_on: '2026-06-20' }, 'accepted'],
    ['a no without its reason', recommendation, { accepted: 'no', response: '', closed_on: '' }, 'response'],
    ['something done that was not accepted', recommendation, { accepted: 'no' }, 'closed_on'],
    ['something done of which nothing is said', recommendation, { response: '' }, 'response'],
    ['something done before it was answered', recommendation, { closed_on: '2026-06-19' }, 'closed_on'],
  ] as const)('%s', ([, entity, answers, field]) => {
    expect(mendIn(entity, answers)).toEqual([field])
  })
})

describe('what stands is not refused', () => {
  test.for([
    [
      'an inspection that is announced and no more',
      inspection,
      { ...NO_DAYS, announced_on: '2026-11-20', score: '', out_of: '', overall: '' },
    ],
    ['fieldwork to come', inspection, { ...NO_DAYS, fieldwork_from_on: '2027-01-11' }],
    ['a review by no framework', inspection, { framework: '', score: '', out_of: '', overall: '' }],
    ['a percentage that was rounded', questionResult, { sufficient: '2', judged: '3', percentage: '67' }],
    ['a percentage alone', questionResult, { sufficient: '', judged: '', percentage: '33' }],
    ['resettlement by its other number', finding, { standard: 'r1', question: '4.1.1' }],
    ['a time with a point and one figure', inspectionAlert, { answer_due_time: '9.30' }],
    ['an alert that waits', inspectionAlert, NO_ANSWER],
    ['a recommendation that nobody has answered', recommendation, NO_RESPONSE],
    ['a recommendation to the service', recommendation, { addressee: 'service', partner: '' }],
    ['a refusal with its reason', recommendation, { accepted: 'no', closed_on: '' }],
  ] as const)('%s', ([, entity, answers]) => {
    expect(mendIn(entity, answers)).toEqual([])
  })
})
