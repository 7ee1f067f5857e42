import { GRAVE_SERIOUSNESS } from '#modules/cases/domain/grave-seriousness.ts'
import { bearsOn } from '../bears-on.ts'
import { levelMayBeLow } from '../level-may-be-low.ts'
import { childRule } from '../rule.ts'
import { WINDOW_SETTINGS, windowsWith } from '../window-settings.ts'

/** The record suggests a higher level of concern for the safety of others than the one that stands. */
export const othersSafetyLevelMayBeLow = childRule({
  id: 'others-safety-level-may-be-low',
  title: { en: 'Level of others’ safety may be too low', cy: 'Gall lefel diogelwch eraill fod yn rhy isel' },
  about: {
    en: 'A prompt to look again where the record shows more than the level says. The level is yours to decide.',
    cy: 'Anogaeth i edrych eto lle mae’r cofnod yn dangos mwy nag y mae’r lefel yn ei ddweud. Chi sy’n penderfynu ar y lefel.',
  },
  standards: bearsOn(['2.1.3', '3.1.3'], ['2.1.3']),
  failings: ['F4'],
  owner: 'case-manager',
  settings: {
    offenceDays: WINDOW_SETTINGS.offenceDays,
    harmDays: WINDOW_SETTINGS.harmDays,
    graveFrom: {
      words: {
        en: 'Seriousness score from which an offence counts as grave',
        cy: 'Sgôr difrifoldeb y mae trosedd yn cyfrif yn ddifrifol ohoni',
      },
      unit: 'count',
      least: 2,
      most: 8,
      values: GRAVE_SERIOUSNESS,
    },
  },
  look: (picture, on, { graveFrom, ...windows }) =>
    levelMayBeLow(picture, on, { about: 'others-safety', windows: windowsWith(windows), graveFrom }),
})
