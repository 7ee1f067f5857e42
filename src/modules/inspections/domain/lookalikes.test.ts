import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '#kernel/local-date.ts'
import { alikeness, weigher } from './alikeness.ts'
import { lookalikesAmong } from './lookalikes.ts'
import type { Raised } from './raised.ts'
import { significantWords } from './significant-words.ts'

const raised = (text: string, more: Partial<Raised> = {}): Raised => ({
  id: text,
  inspectionId: `${more.on ?? ''} ${text}`,
  on: localDate('2026-06-01'),
  framework: 'hmip-2021',
  standard: '2.1',
  question: null,
  text,
  ...more,
})

const offersFor = (later: Raised, earlier: readonly Raised[]) => lookalikesAmong([later, ...earlier])(later)

const before = { on: localDate('2019-03-01'), framework: 'hmip-2018' } as const

describe('two texts that say the same in other words are offered', () => {
  test.for([
    [
      'Assessments looked only at immediate physical safety and overlooked exploitation.',
      'Exploitation was overlooked when case managers assessed the safety of the child.',
    ],
    [
      'The board did not have the right members: health was absent from four meetings in five.',
      'Attendance at the board was poor, and health had sent no member to its meetings for a year.',
    ],
    [
      'There has been no health worker in the service for 18 months.',
      'The health worker’s post had been vacant for a year, and the service had no other health provision.',
    ],
    [
      'Victims’ wishes and safety were left out of plans in over half of the cases.',
      'Plans said too little about the safety of victims.',
    ],
    ['Policies were out of date and cited repealed law.', 'Some policies cite law that is no longer in force.'],
    [
      'Nid oedd asesiadau’n edrych ar gamfanteisio, dim ond ar ddiogelwch corfforol.',
      'Wrth asesu diogelwch plant, ni roddwyd sylw i gamfanteisio.',
    ],
    [
      'Nid oedd y bwrdd yn cynnwys y partneriaid cywir ac nid oedd iechyd yn bresennol.',
      'Roedd presenoldeb partneriaid ar y bwrdd yn wael, ac ni ddaeth iechyd i gyfarfodydd.',
    ],
  ] as const)('%s', ([later, earlier]) => {
    const found = offersFor(raised(later), [raised(earlier, before)])
    expect(found.map(({ earlier: one }) => one.text)).toEqual([earlier])
  })
})

describe('texts about different things are not', () => {
  test.for([
    [
      'Assessments looked only at immediate physical safety and overlooked exploitation.',
      'Reports to court were late and did not say what the child thought.',
    ],
    ['The board did not have the right members.', 'The service had not analysed the profile of its children.'],
    [
      'There has been no health worker in the service for 18 months.',
      'Children waited months for a place in education or training.',
    ],
    // One word in common is chance.
    ['Policies were out of date and cited repealed law.', 'Staff had not read the policies.'],
    ['Roedd polisïau wedi dyddio.', 'Nid oedd digon o leoedd mewn addysg ar gael.'],
  ] as const)('%s', ([later, earlier]) => {
    expect(offersFor(raised(later), [raised(earlier, before)])).toEqual([])
  })
})

test('an offer says by which words and which standard it was made, the rarest word first', () => {
  const later = raised('Plans for the child overlooked exploitation; plans were late.', { question: '2.1.2' })
  const all = [
    raised('Exploitation was not in the plans.', { ...before, question: '2.1.2' }),
    raised('The plans came late.', { ...before, standard: '3.2' }),
    raised('Plans said nothing of school.', { ...before, standard: '1.1' }),
  ]
  const [first] = offersFor(later, all)
  expect(first?.nearness).toBe('same-question')
  expect(first?.shared).toEqual(['exploitation', 'plans'])
})

const TEXTS = [
  'Plans overlooked exploitation.',
  'Exploitation was overlooked in the plans.',
  'The board met rarely.',
  'Nid oedd y bwrdd yn cyfarfod.',
  '',
  '1 2 3 !',
  'Assessment of safety was poor; the board knew.',
]
const anyRaised = fc
  .tuple(fc.nat(30), fc.nat(5), fc.nat(3000), fc.constantFrom(...TEXTS), fc.constantFrom('2.1', '3.1', '1.1', null))
  .map(([id, inspection, days, text, standard]): Raised => ({
    id: `r${id}`,
    inspectionId: `i${inspection}`,
    on: addDays(localDate('2018-01-01'), days),
    framework: 'hmip-2021',
    standard,
    question: null,
    text,
  }))
const anyList = fc.uniqueArray(anyRaised, { selector: ({ id }) => id, minLength: 1, maxLength: 12 })
describe('whatever is raised', () => {
  test('only earlier things of other inspections are offered, each once, scored between 0 and 1, nothing linked', () => {
    fc.assert(
      fc.property(anyList, fc.nat(11), (all, at) => {
        const one = all[at % all.length] as Raised
        const linked = new Set(all.slice(0, 2).map(({ id }) => id))
        const found = lookalikesAmong(all)(one, linked)
        for (const { earlier, score, shared } of found) {
          expect(earlier.on < one.on && earlier.inspectionId !== one.inspectionId).toBe(true)
          expect(score > 0 && score <= 1).toBe(true)
          expect(shared.every(word => one.text.toLowerCase().includes(word))).toBe(true)
          expect(linked.has(earlier.id)).toBe(false)
        }
        expect(new Set(found.map(({ earlier }) => earlier.id)).size).toBe(found.length)
      }),
    )
  })

  test('the order in which it is looked at does not matter', () => {
    fc.assert(
      fc.property(anyList, fc.nat(11), (all, at) => {
        const one = all[at % all.length] as Raised
        expect(lookalikesAmong(all.toReversed())(one)).toEqual(lookalikesAmong(all)(one))
      }),
    )
  })

  test('a text reads as much like another as that like it, and wholly like itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.constantFrom(...TEXTS), (one, other) => {
        const [a, b] = [significantWords(one), significantWords(other)]
        const weigh = weigher([a, b])
        expect(alikeness(a, b, weigh).score).toBe(alikeness(b, a, weigh).score)
        expect(alikeness(a, a, weigh).score).toBeCloseTo(a.size === 0 ? 0 : 1)
      }),
    )
  })
})
