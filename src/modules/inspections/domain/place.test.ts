import { describe, expect, test } from 'vitest'
import { nearness, type Place } from './place.ts'

describe('the same place in a framework', () => {
  const at = (framework: string | null, standard: string | null, question: string | null = null): Place => ({
    framework,
    standard,
    question,
  })
  test.for([
    ['a standard of 2018 and the same of 2021', at('hmip-2018', '2.1'), at('hmip-2021', '2.1'), 'same-standard'],
    ['3.4, which became another standard', at('hmip-2018', '3.4'), at('hmip-2021', '3.4'), null],
    ['resettlement by either number', at('hmip-2021', 'R1'), at('hmip-2021', '4.1'), 'same-standard'],
    ['assessment in court and out of it', at('hmip-2021', '2.1'), at('hmip-2021', '3.1'), 'same-subject'],
    ['assessment of 2021 and of 2025', at('hmip-2021', '2.1'), at('hmip-2025-full', '2.1'), 'same-subject'],
    [
      'the child’s safety in both',
      at('hmip-2021', '3.1', '3.1.2'),
      at('hmip-2025-full', '2.1', '2.1.2'),
      'same-question',
    ],
    [
      'two questions of one standard',
      at('hmip-2021', '2.1', '2.1.1'),
      at('hmip-2021', '2.1', '2.1.2'),
      'same-standard',
    ],
    ['board and staff', at('hmip-2021', '1.1'), at('hmip-2021', '1.2'), null],
    [
      'questions on evidence of two programmes',
      at('hmip-2021', '1.1', '1.1.2'),
      at('hmip-2025-full', '1.1', '1.1.2'),
      'same-subject',
    ],
    ['a review without a framework', at(null, null), at('hmip-2021', '2.1'), 'no-standard'],
    ['a standard of a framework unknown here', at('cqc-2030', '2.1'), at('hmip-2021', '2.1'), null],
    ['two of a framework unknown here', at('cqc-2030', '2.1'), at('cqc-2030', '2.1'), 'same-standard'],
  ] as const)('%s', ([, one, other, expected]) => {
    expect(nearness(one, other)).toBe(expected)
    expect(nearness(other, one)).toBe(expected)
  })
})
