import { expect, test } from 'vitest'
import { auditedOn, ON, sightOf } from './fixture-sight.ts'
import { missingOf } from './missing-of-standard.ts'

const INSPECTED = { rating: 'good', inspectionId: 'a', on: ON, as: [] } as const
const ASSESSED = { rating: 'good', on: ON, challenged: true } as const
const NOT_JUDGED = (question: string) => ({ what: 'question-not-judged', question })

test.for([
  ['an audit', '2.1', { inspected: INSPECTED }, null, [{ what: 'no-audit' }]],
  [
    'questions that no audited case was judged on',
    '2.1',
    { inspected: INSPECTED, audited: auditedOn('2.1.2', 2, 9) },
    null,
    [NOT_JUDGED('2.1.1'), NOT_JUDGED('2.1.3')],
  ],
  ['a self-assessment', '1.1', { inspected: INSPECTED }, null, [{ what: 'no-self-assessment' }]],
  [
    'a challenge',
    '1.1',
    { inspected: INSPECTED, assessed: { ...ASSESSED, challenged: false } },
    null,
    [{ what: 'not-challenged' }],
  ],
  [
    'evidence',
    '1.1',
    { inspected: INSPECTED, assessed: ASSESSED },
    { prompts: 3, of: 8 },
    [{ what: 'prompts-without-evidence', prompts: 5, of: 8 }],
  ],
  ['an inspection', '1.1', { assessed: ASSESSED }, { prompts: 8, of: 8 }, [{ what: 'not-inspected' }]],
  ['nothing', '1.1', { inspected: INSPECTED, assessed: ASSESSED }, { prompts: 8, of: 8 }, []],
] as const)('a standard lacks %s', ([, id, known, evidenced, missing]) => {
  expect(missingOf(sightOf(id, known), evidenced)).toEqual(missing)
})
