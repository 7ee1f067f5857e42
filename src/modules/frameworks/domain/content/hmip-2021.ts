import { localDate } from '#kernel/local-date.ts'
import type { Framework } from '../framework.ts'
import { withPrompts } from '../with-prompts.ts'
import { COURT_DISPOSALS } from './court-disposals.ts'
import { CASE_BANDS_2018, OUTLINE_2018, SAMPLES_2018, SCORE_BANDS_2018 } from './numbers-2018.ts'
import { ORGANISATION_2018, organisationalDelivery } from './organisational-delivery.ts'
import { outOfCourtDisposals } from './out-of-court-disposals.ts'
import { OUT_OF_COURT_POLICY } from './out-of-court-policy.ts'
import { RESETTLEMENT } from './resettlement.ts'

export const HMIP_2021: Framework = {
  id: 'hmip-2021',
  name: { en: 'Youth inspection standards 2021', cy: 'Safonau arolygu ieuenctid 2021' },
  about: {
    en: 'The standards of 2018 revised. Policy and provision of out-of-court disposals took the place of joint working, and resettlement was rated too, by itself. Twelve standards count towards the overall rating, as before.',
    cy: 'Safonau 2018 wedi’u diwygio. Daeth polisi a darpariaeth datrysiadau y tu allan i’r llys yn lle gweithio ar y cyd, a graddiwyd ailsefydlu hefyd, ar ei ben ei hun. Mae deuddeg safon yn cyfrif tuag at y radd gyffredinol, fel o’r blaen.',
  },
  inUse: [
    {
      from: localDate('2021-07-01'),
      value: { until: localDate('2024-12-31') },
      source:
        'HM Inspectorate of Probation, youth inspection reports published from October 2021 to February 2025: https://hmiprobation.justiceinspectorates.gov.uk',
      certainty: 'derived',
      note: {
        en: 'The day of the fieldwork decided which standards applied: reports by both appeared in October 2021. The days are approximate.',
        cy: 'Diwrnod y gwaith maes a benderfynodd pa safonau oedd yn berthnasol: cyhoeddwyd adroddiadau yn ôl y ddwy set ym mis Hydref 2021. Dyddiadau bras ydynt.',
      },
    },
  ],
  outline: OUTLINE_2018,
  areas: [
    organisationalDelivery(
      withPrompts(ORGANISATION_2018, {
        '1.1.3': [
          {
            en: 'Leaders know which children are over-represented, and can show what has changed because of it',
            cy: 'Mae’r arweinwyr yn gwybod pa blant sydd wedi’u gorgynrychioli, ac yn gallu dangos beth sydd wedi newid oherwydd hynny',
          },
        ],
        '1.3.3': [
          {
            en: 'Children and carers take part when services are reviewed, and see what came of it',
            cy: 'Mae plant a gofalwyr yn cymryd rhan pan adolygir gwasanaethau, ac yn gweld beth a ddaeth o hynny',
          },
        ],
      }),
    ),
    COURT_DISPOSALS,
    outOfCourtDisposals(OUT_OF_COURT_POLICY),
    RESETTLEMENT,
  ],
  caseBands: CASE_BANDS_2018,
  scoreBands: SCORE_BANDS_2018,
  samples: SAMPLES_2018,
}
