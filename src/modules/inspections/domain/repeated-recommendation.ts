import { entity } from '#kernel/entity.ts'
import { LINKS_COUNTED } from './links-counted.ts'

/** Someone’s word that a recommendation is one that was made before. */
export const repeatedRecommendation = entity({
  name: 'repeated_recommendation',
  file: 'repeated-recommendations',
  title: { en: 'Repeated recommendation', cy: 'Argymhelliad a ailadroddwyd' },
  counted: LINKS_COUNTED,
  about: {
    en: 'Says that a recommendation is the same as an earlier one, by someone’s decision.',
    cy: 'Dywed fod argymhelliad yr un fath ag un cynharach, yn ôl penderfyniad rhywun.',
  },
  fields: {
    recommendation_id: {
      kind: 'reference',
      to: 'recommendation',
      label: { en: 'Recommendation', cy: 'Argymhelliad' },
      ask: { en: 'Select the recommendation', cy: 'Dewiswch yr argymhelliad' },
      required: true,
      example: 'recommendation-2',
    },
    earlier_recommendation_id: {
      kind: 'reference',
      to: 'recommendation',
      label: { en: 'Earlier recommendation', cy: 'Argymhelliad cynharach' },
      ask: { en: 'Select the earlier recommendation', cy: 'Dewiswch yr argymhelliad cynharach' },
      required: true,
      example: 'recommendation-1',
    },
  },
})
