import type { PublishedInspection } from '../published-inspection.ts'
import { reported } from './source-kinds.ts'

/** Published in 2019, or by then. */
export const PUBLISHED_2019: readonly PublishedInspection[] = [
  reported(['https://www.bbc.com/news/uk-wales-47725248'], {
    service: 'wrexham',
    published: '2019-03',
    framework: 'hmip-2018',
    overall: 'good',
  }),
  reported(
    [
      'https://www.justiceinspectorates.gov.uk/hmiprobation/media/press-releases/2019/03/westernbayyjeis/',
      'https://hmiprobation.justiceinspectorates.gov.uk/?p=6661',
      'https://justiceinspectorates.gov.uk/hmiprobation/media/press-releases/2022/02/swansea-yjs',
      'https://democratic.bridgend.gov.uk/mgAi.aspx?ID=12066&LLL=0',
    ],
    {
      service: 'western-bay',
      published: '2019-03',
      framework: 'hmip-2018',
      isJoint: true,
      overall: 'inadequate',
      total: 6,
      note: {
        en: 'The council’s minutes count: Inadequate 9, “adequate” 1, Good 1, Outstanding 1. “Adequate” is read here as Requires improvement, which makes 6.',
        cy: 'Mae cofnodion y cyngor yn cyfrif: Annigonol 9, “adequate” 1, Da 1, Rhagorol 1. Darllenir “adequate” yma fel Angen gwella, sy’n gwneud 6.',
      },
    },
    'unconfirmed',
  ),
  reported(['https://www.justiceinspectorates.gov.uk/hmiprobation/media/press-releases/2019/08/surreyyos2019/'], {
    service: 'surrey',
    published: '2019-08',
    framework: 'hmip-2018',
    overall: 'inadequate',
    note: {
      en: 'Eight of the twelve standards were Inadequate; which of them is not known here.',
      cy: 'Roedd wyth o’r deuddeg safon yn Annigonol; ni wyddys yma pa rai.',
    },
  }),
]
