import { describe, expect, test } from 'vitest'
import type { Language } from '#kernel/language.ts'
import { localDate } from '#kernel/local-date.ts'
import type { CopyReader } from '../domain/copy-readers.ts'
import type { PlanInFull } from '../data/plans-of.ts'
import { type CopiedPlan, planCopy } from './plan-copy.ts'

const TODAY = localDate('2026-11-23')
const AGREED = localDate('2026-11-12')

/** A record as it is stored: what is not said is not recorded. */
const record = <Values extends Readonly<Record<string, unknown>>>(values: Values) => ({
  ...{ id: '01900000-0000-7000-8000-000000000001', version: 1 },
  values: new Proxy(values, { get: (known, name) => Reflect.get(known, name) ?? null }),
})

const action = (values: Readonly<Record<string, unknown>>) => record({ by: 'child', what: 'Meet the nurse', ...values })
const ONE = {
  ...record({ agreed_on: AGREED, hopes: 'Back to football', child_agreed_on: AGREED, child_agreed_how: 'phone' }),
  status: 'agreed',
  decisions: [record({ decision: 'approved', comments: 'A remark between managers' })],
  objectives: [
    {
      ...record({
        ...{ worker_words: 'Knows whom to ask', child_words: 'No more rows', progress: 'good', progress_on: TODAY },
        ...{ answers: ['need-education', 'victim-safety'], progress_note: 'A note on progress' },
      }),
      actions: [
        action({ due_on: localDate('2026-12-03') }),
        action({
          by: 'partner',
          partner: 'health',
          what: 'See her',
          result: 'done',
          done_on: TODAY,
          note: 'Went well',
        }),
      ],
    },
  ],
  controls: [
    record({ protects: 'child', what: 'Walks home with her', who: 'Aunt', until_on: localDate('2027-01-31') }),
    record({ protects: 'victim', what: 'Keeps to Station Road', who: 'The tutor' }),
  ],
  contingencies: [
    record({ protects: 'child', if_what: 'Late', then_what: 'Ring', who: 'Mam', how_fast: 'at-once' }),
    record({ protects: 'others', if_what: 'Threatens him', then_what: 'Warn him', who: 'Duty', how_fast: 'same-day' }),
  ],
  alignedPlans: [
    record({ kind: 'idp', whose: 'The school', how: 'After the lesson', checked_on: AGREED }),
    record({ kind: 'mappa', how: 'Level 2' }),
  ],
  leftOut: [
    record({ factor: 'need-physical-health', reason: 'The nurse leads' }),
    record({ factor: 'victim-wishes', reason: 'Wants no contact' }),
  ],
  reviews: [],
} as unknown as PlanInFull

const VIEW = {
  child: { given_names: 'Cadi', family_name: 'Penllwyn', date_of_birth: localDate('2010-03-04') },
  one: ONE,
  programme: {
    ...record({ kind: 'prevention', starts_on: localDate('2026-11-02') }),
    allocations: [{ ...record({ role: 'case-manager', from_on: localDate('2026-11-02') }), person: 'Eleri Brynglas' }],
  },
  names: new Map<string, string>(),
} as unknown as CopiedPlan

/** Each part as lines of text, by its heading. */
function partsIn(reader: CopyReader, language: Language = 'en', view: CopiedPlan = VIEW) {
  const { parts } = planCopy(view, reader, TODAY)
  return Object.fromEntries(
    parts.map(({ title, lines }) => [
      title[language],
      lines.map(({ lead, text }) => (lead ? `${lead[language]}: ${text[language]}` : text[language])),
    ]),
  )
}

describe('planCopy', () => {
  test('has everything in the plan, for a court, a partner or the service', () => {
    expect(partsIn('whole')).toEqual({
      'In the child’s words': ['What the child wants: Back to football'],
      'Objective 1': [
        'What is to be different: Knows whom to ask',
        'In the child’s words: No more rows',
        expect.stringMatching(/^Factors it answers: .+; The victim’s safety$/),
        'Progress: Good progress, 23 November 2026',
        'What shows it: A note on progress',
      ],
      'Objective 1: who does what': [
        'Child: Meet the nurse, by 3 December 2026',
        expect.stringMatching(/: See her\. Done, 23 November 2026\. Went well$/),
      ],
      'What keeps people safe': [
        'What is done: Walks home with her\nWho does it: Aunt, until 31 January 2027\nWhom it keeps safe: The child',
        'What is done: Keeps to Station Road\nWho does it: The tutor\nWhom it keeps safe: The victim',
      ],
      'If things get worse': [
        'If this happens: Late\nThen this is done: Ring\nWho does it: Mam\nHow soon: At once\nWhom it keeps safe: The child',
        expect.stringContaining('Threatens him'),
      ],
      'Partners’ plans': [
        'Individual development plan: Who holds it: The school\nHow the two fit together: After the lesson\nDate last checked with them: 12 November 2026',
        expect.stringContaining('Level 2'),
      ],
      'Left out for now': [expect.stringMatching(/: The nurse leads$/), 'The victim’s wishes: Wants no contact'],
      Agreement: ['The child: 12 November 2026, By phone or video', 'Parent or carer: Not yet'],
      'Next review': ['Review due by: 12 February 2027'],
    })
  })

  test.for([
    'Keeps to Station Road',
    'Threatens him',
    'Level 2',
    'Wants no contact',
    'The victim',
    'A note on progress',
    'Went well',
  ])('keeps “%s” out of a family’s copy, and has it in the whole one', words => {
    expect(JSON.stringify(partsIn('whole'))).toContain(words)
    expect(JSON.stringify(partsIn('family'))).not.toContain(words)
  })

  test('leaves nothing else out of a family’s copy', () => {
    const family = partsIn('family')
    expect(Object.keys(family)).toEqual(Object.keys(partsIn('whole')))
    expect(JSON.stringify(family)).toMatch(/Meet the nurse.*Walks home.*Ring.*After the lesson.*The nurse leads/)
  })

  test.for(['family', 'whole'] as const)('has nothing that managers said to each other (%s)', reader => {
    expect(JSON.stringify(planCopy(VIEW, reader, TODAY))).not.toContain('A remark between managers')
  })

  test('says why somebody has not agreed in the whole copy alone', () => {
    const one = { ...ONE, ...record({ child_not_agreed: 'Would not sign' }), status: 'draft' } as unknown as PlanInFull
    const view = { ...VIEW, one }
    expect(partsIn('whole', 'en', view)['Agreement']?.[0]).toBe('The child: Not agreed, Would not sign')
    expect(partsIn('family', 'en', view)['Agreement']?.[0]).toBe('The child: Not agreed')
    expect(partsIn('whole', 'en', view)).not.toHaveProperty('Next review')
    expect(planCopy(view, 'family', TODAY).facts.map(({ text }) => text.en)).toContain('Draft')
  })

  test('says whose plan it is and who answers for it, in Welsh too', () => {
    const facts = planCopy(VIEW, 'family', TODAY).facts.map(({ lead, text }) => `${lead?.cy}: ${text.cy}`)
    expect(facts).toEqual([
      'Enw: Cadi Penllwyn',
      'Dyddiad geni: 4 Mawrth 2010',
      expect.stringMatching(/^Rhaglen: .+, 2 Tachwedd 2026$/),
      'Statws: Cytunwyd',
      'Dyddiad y daw i rym: 12 Tachwedd 2026',
      'Rheolwr achos: Eleri Brynglas',
      'Dyddiad y copi hwn: 23 Tachwedd 2026',
    ])
    expect(partsIn('family', 'cy')['Amcan 1: pwy sy’n gwneud beth']?.[0]).toBe(
      'Plentyn: Meet the nurse, erbyn 3 Rhagfyr 2026',
    )
  })
})
