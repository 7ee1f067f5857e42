import type { Rating } from '#modules/frameworks/domain/rating.ts'
import type { PublishedInspection } from '../published-inspection.ts'
import { reported } from './source-kinds.ts'

/** Names every service inspected in 2019 to 2020, as the inspectorate’s annual report of November 2020 rated them. */
const RESULTS_OF_2019_TO_2020 =
  'https://www.cypnow.co.uk/content/news/half-of-youth-offending-services-require-improvement-inspectors-say'

const inTheYear = (service: string, overall: Rating): PublishedInspection =>
  reported([RESULTS_OF_2019_TO_2020], { service, published: '2019-09/2020-11', framework: 'hmip-2018', overall })

/** Those of them whose month is not known. */
const IN_THE_YEAR_TO_NOVEMBER_2020 = [
  ...['brent', 'leicester-city', 'southampton'].map(service => inTheYear(service, 'good')),
  ...['birmingham', 'bradford', 'croydon', 'leeds', 'luton', 'nottingham'].map(service =>
    inTheYear(service, 'requires-improvement'),
  ),
]

/** Published in 2020, or by then. */
export const PUBLISHED_2020: readonly PublishedInspection[] = [
  ...IN_THE_YEAR_TO_NOVEMBER_2020,
  reported(
    [
      'https://glostext.gloucestershire.gov.uk/mgAi.aspx?ID=30780',
      'https://glostext.gloucestershire.gov.uk/ieIssueDetails.aspx?IId=31937',
      'https://justiceinspectorates.gov.uk/hmiprobation/?p=9631',
    ],
    {
      service: 'gloucestershire',
      published: '2020-01',
      framework: 'hmip-2018',
      overall: 'requires-improvement',
      total: 18,
      outstanding: ['2.3'],
      note: {
        en: 'The council was told that it was one point short of Good, which begins at 19.',
        cy: 'Dywedwyd wrth y cyngor ei fod un pwynt yn brin o radd Da, sy’n dechrau ar 19.',
      },
    },
    'derived',
  ),
  reported(['https://www.justiceinspectorates.gov.uk/hmiprobation/n/inspections/camdenyos'], {
    service: 'camden',
    published: '2020-05',
    framework: 'hmip-2018',
    overall: 'outstanding',
    note: {
      en: 'Nine of the twelve standards were Outstanding; which of them is not known here.',
      cy: 'Roedd naw o’r deuddeg safon yn Rhagorol; ni wyddys yma pa rai.',
    },
  }),
  reported(
    [
      RESULTS_OF_2019_TO_2020,
      'https://vdocuments.us/hm-inspectorate-of-probation-may-2020-we-also-inspected-work-done-to-keep-other.html',
    ],
    { service: 'oxfordshire', published: '2020-05', framework: 'hmip-2018', overall: 'good' },
  ),
  reported(
    [
      'https://justiceinspectorates.gov.uk/hmiprobation/?p=10155',
      'https://www.justiceinspectorates.gov.uk/hmiprobation/2020/07/01-july-2020-inspecting-in-uncertain-times/',
    ],
    { service: 'bury-and-rochdale', published: '2020-06', framework: 'hmip-2018', overall: 'good' },
  ),
  reported(
    [
      RESULTS_OF_2019_TO_2020,
      'https://www.justiceinspectorates.gov.uk/hmiprobation/2020/07/01-july-2020-inspecting-in-uncertain-times/',
    ],
    { service: 'medway', published: '2020-06', framework: 'hmip-2018', overall: 'requires-improvement' },
  ),
  reported(
    [
      'https://www.justiceinspectorates.gov.uk/hmiprobation/media/press-releases/2020/07/cardiffyos/',
      'https://www.careinspectorate.wales/200702-cardiff-youth-offending-service-rated-inadequate-during-joint-inspection',
      'https://gwydir.wales/2020/09/15/the-sorry-tale-of-cardiffs-youth-offending-service/',
    ],
    {
      service: 'cardiff',
      published: '2020-07',
      framework: 'hmip-2018',
      isJoint: true,
      overall: 'inadequate',
      total: 0,
      inadequate: ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '3.3', '3.4'],
    },
  ),
  reported(['https://www.cypnow.co.uk/news/article/north-yorkshire-youth-justice-service-rated-good-by-inspectors'], {
    service: 'north-yorkshire',
    published: '2020-09',
    framework: 'hmip-2018',
    overall: 'good',
    outstanding: ['1.3'],
  }),
]
