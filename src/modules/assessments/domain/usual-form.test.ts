import { expect, test } from 'vitest'
import { PROGRAMME_GROUPS, type ProgrammeGroup } from '#modules/cases/domain/programme-kinds.ts'
import { usualForm } from './usual-form.ts'

test('what a court decides is assessed with the court’s form, all else with the short one', () => {
  const groups = Object.keys(PROGRAMME_GROUPS) as readonly ProgrammeGroup[]
  expect(groups.filter(group => usualForm(group) === 'court')).toEqual(['before-sentence', 'court-order', 'custody'])
})
