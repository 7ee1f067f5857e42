import { describe, expect, test } from 'vitest'
import { carersToCall } from './carers-to-call.ts'

const relative = (relationship: string, more: Partial<Parameters<typeof carersToCall>[0][number]> = {}) => ({
  relationship,
  parental_responsibility: null,
  lives_with_child: null,
  contact_allowed: null,
  phone: '01632 960 001',
  ...more,
})
const order = (...family: ReturnType<typeof relative>[]) => carersToCall(family).map(one => one.relationship)

describe('whom to ring about a child', () => {
  test('is who has parental responsibility, before who lives with the child, before whose number is known', () => {
    expect(
      order(
        relative('grandparent', { phone: null }),
        relative('step-parent'),
        relative('foster-carer', { lives_with_child: true }),
        relative('mother', { parental_responsibility: true }),
        relative('father', { parental_responsibility: true, lives_with_child: true }),
      ),
    ).toEqual(['father', 'mother', 'foster-carer', 'step-parent', 'grandparent'])
  })

  test('is last whom the service may not contact', () => {
    expect(
      order(relative('mother', { parental_responsibility: true, contact_allowed: false }), relative('grandparent')),
    ).toEqual(['grandparent', 'mother'])
  })

  test('is no brother or friend, unless they have parental responsibility', () => {
    expect(order(relative('sibling'), relative('friend'), relative('own-child'))).toEqual([])
    expect(order(relative('sibling', { parental_responsibility: true }))).toEqual(['sibling'])
  })
})
