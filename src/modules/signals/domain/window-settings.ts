import { type EvidenceWindows, LEVEL_SUGGESTIONS } from '#modules/assessments/domain/suggested-levels.ts'
import type { Setting } from './setting.ts'

const [{ value: usual, ...basis }] = LEVEL_SUGGESTIONS

const days = (name: keyof EvidenceWindows, en: string, cy: string, most = 366): Setting => ({
  words: { en, cy },
  unit: 'days',
  least: 14,
  most,
  values: [{ ...basis, value: usual[name] }],
})

/** Within which windows evidence speaks for a level, as numbers that a service may set for itself. */
export const WINDOW_SETTINGS = {
  offenceDays: days(
    'offenceDays',
    'Days for which a grave offence counts',
    'Dyddiau y mae trosedd ddifrifol yn cyfrif',
  ),
  harmDays: days(
    'harmDays',
    'Days for which a threat or an injury from an assault counts',
    'Dyddiau y mae bygythiad neu anaf o ymosodiad yn cyfrif',
  ),
  missingDays: days('missingDays', 'Days for which a missing episode counts', 'Dyddiau y mae cyfnod ar goll yn cyfrif'),
  missingEpisodes: {
    words: {
      en: 'Missing episodes that together ask for a higher level',
      cy: 'Cyfnodau ar goll sydd gyda’i gilydd yn gofyn am lefel uwch',
    },
    unit: 'count',
    least: 1,
    most: 6,
    values: [{ ...basis, value: usual.missingEpisodes }],
  },
  selfHarmDays: days('selfHarmDays', 'Days for which self-harm counts', 'Dyddiau y mae hunan-niweidio’n cyfrif'),
  signDays: days(
    'signDays',
    'Days for which a sign of exploitation counts',
    'Dyddiau y mae arwydd o gamfanteisio yn cyfrif',
  ),
  victimDays: days(
    'victimDays',
    'Days for which a positive decision about exploitation counts',
    'Dyddiau y mae penderfyniad cadarnhaol ynghylch camfanteisio yn cyfrif',
    1096,
  ),
} as const satisfies Readonly<Record<keyof EvidenceWindows, Setting>>

/** The windows with a rule’s own numbers in the place of the usual ones. */
export const windowsWith = (own: Partial<EvidenceWindows>): EvidenceWindows => ({ ...usual, ...own })
