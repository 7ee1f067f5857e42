import { bearsOn } from '../bears-on.ts'
import { levelMayBeLow } from '../level-may-be-low.ts'
import { childRule } from '../rule.ts'
import { WINDOW_SETTINGS, windowsWith } from '../window-settings.ts'

const { offenceDays: _, ...ofChild } = WINDOW_SETTINGS

/** The record suggests a higher level of concern for the child’s own safety than the one that stands. */
export const childSafetyLevelMayBeLow = childRule({
  id: 'child-safety-level-may-be-low',
  title: { en: 'Level of the child’s safety may be too low', cy: 'Gall lefel diogelwch y plentyn fod yn rhy isel' },
  about: {
    en: 'A prompt to look again where the record shows more than the level says. The level is yours to decide.',
    cy: 'Anogaeth i edrych eto lle mae’r cofnod yn dangos mwy nag y mae’r lefel yn ei ddweud. Chi sy’n penderfynu ar y lefel.',
  },
  standards: bearsOn(['2.1.2', '3.1.2'], ['2.1.2']),
  failings: ['F4'],
  owner: 'case-manager',
  settings: ofChild,
  look: (picture, on, settings) =>
    levelMayBeLow(picture, on, { about: 'child-safety', windows: windowsWith(settings) }),
})
