import { entity } from '#kernel/entity.ts'
import { LINKS_COUNTED } from './links-counted.ts'

/** Someone’s word that a finding is one that was made before. */
export const repeatedFinding = entity({
  name: 'repeated_finding',
  file: 'repeated-findings',
  title: { en: 'Repeated finding', cy: 'Canfyddiad a ailadroddwyd' },
  counted: LINKS_COUNTED,
  about: {
    en: 'Says that a finding is the same as an earlier one. Someone decided that; the program only offers what reads alike.',
    cy: 'Dywed fod canfyddiad yr un fath ag un cynharach. Rhywun a benderfynodd hynny; cynnig yr hyn sy’n darllen yn debyg yn unig a wna’r rhaglen.',
  },
  fields: {
    finding_id: {
      kind: 'reference',
      to: 'finding',
      label: { en: 'Finding', cy: 'Canfyddiad' },
      ask: { en: 'Select the finding', cy: 'Dewiswch y canfyddiad' },
      required: true,
      example: 'finding-2',
    },
    earlier_finding_id: {
      kind: 'reference',
      to: 'finding',
      label: { en: 'Earlier finding', cy: 'Canfyddiad cynharach' },
      ask: { en: 'Select the earlier finding', cy: 'Dewiswch y canfyddiad cynharach' },
      required: true,
      example: 'finding-1',
    },
  },
})
