import type { PublishedInspection } from '../published-inspection.ts'
import { reported } from './source-kinds.ts'

/** Published in 2018, or by then. */
export const PUBLISHED_2018: readonly PublishedInspection[] = [
  reported(['https://justiceinspectorates.gov.uk/hmiprobation/?p=7533'], {
    service: 'hertfordshire',
    published: '2018-08/2019-05',
    framework: 'hmip-2018',
    overall: 'outstanding',
    note: {
      en: 'The page has no date; Dame Glenys Stacey, who speaks in it, was chief inspector until May 2019.',
      cy: 'Nid oes dyddiad ar y dudalen; bu’r Fonesig Glenys Stacey, sy’n siarad ynddi, yn brif arolygydd tan fis Mai 2019.',
    },
  }),
  reported(
    ['https://www.justiceinspectorates.gov.uk/hmiprobation/media/press-releases/2019/10/youthannualreport/'],
    {
      service: 'east-riding-of-yorkshire',
      published: '2018-08/2019-10',
      framework: 'hmip-2018',
      overall: 'outstanding',
      total: 36,
      outstanding: ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '3.3', '3.4'],
      note: {
        en: 'The inspectorate says that every rating was Outstanding; the total follows from that.',
        cy: 'Dywed yr arolygiaeth fod pob gradd yn Rhagorol; mae’r cyfanswm yn dilyn o hynny.',
      },
    },
    'derived',
  ),
  reported(['https://www.justiceinspectorates.gov.uk/hmiprobation/media/press-releases/2018/12/blackpoolyot/'], {
    service: 'blackpool',
    published: '2018-12',
    framework: 'hmip-2018',
    overall: 'inadequate',
  }),
  reported(['https://www.justiceinspectorates.gov.uk/hmiprobation/media/press-releases/2018/12/warwickshireyjs/'], {
    service: 'warwickshire',
    published: '2018-12',
    framework: 'hmip-2018',
    overall: 'good',
  }),
]
