import { localDate } from '#kernel/local-date.ts'
import type { Framework } from '../framework.ts'
import { COURT_DISPOSALS } from './court-disposals.ts'
import { JOINT_WORKING } from './joint-working.ts'
import { CASE_BANDS_2018, OUTLINE_2018, SAMPLES_2018, SCORE_BANDS_2018 } from './numbers-2018.ts'
import { ORGANISATION_2018, organisationalDelivery } from './organisational-delivery.ts'
import { outOfCourtDisposals } from './out-of-court-disposals.ts'

export const HMIP_2018: Framework = {
  id: 'hmip-2018',
  name: { en: 'Youth inspection standards 2018', cy: 'Safonau arolygu ieuenctid 2018' },
  about: {
    en: 'The first youth inspections with ratings. Twelve standards in three areas count towards the overall rating, each as much as any other.',
    cy: 'Yr arolygiadau ieuenctid cyntaf gyda graddau. Mae deuddeg safon mewn tri maes yn cyfrif tuag at y radd gyffredinol, pob un cymaint â’i gilydd.',
  },
  inUse: [
    {
      from: localDate('2018-06-01'),
      value: { until: localDate('2021-07-31') },
      source:
        'Children & Young People Now, “YOTs to receive graded inspection judgments for the first time”: https://www.cypnow.co.uk/cyp/news/2005641/yots-to-receive-graded-inspection-judgments-for-the-first-time',
      certainty: 'derived',
      note: {
        en: 'The first reports were due at the end of August 2018, and the last came in autumn 2021, each some three months after its fieldwork. The days are approximate.',
        cy: 'Disgwyliwyd yr adroddiadau cyntaf ddiwedd mis Awst 2018, a daeth yr olaf yn hydref 2021, pob un tua thri mis ar ôl ei waith maes. Dyddiadau bras ydynt.',
      },
    },
  ],
  outline: OUTLINE_2018,
  areas: [organisationalDelivery(ORGANISATION_2018), COURT_DISPOSALS, outOfCourtDisposals(JOINT_WORKING)],
  caseBands: CASE_BANDS_2018,
  scoreBands: SCORE_BANDS_2018,
  samples: SAMPLES_2018,
}
