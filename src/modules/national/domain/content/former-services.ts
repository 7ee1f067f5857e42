import type { NationService } from '../nation-service.ts'

/** Services that were inspected and are no more. */
export const FORMER_SERVICES: readonly NationService[] = [
  {
    // Source: the inspectorate's press releases on Western Bay (March 2019), Swansea (February 2022) and Bridgend (2025 programme)
    id: 'western-bay',
    name: { en: 'Western Bay', cy: 'Bae’r Gorllewin' },
    nation: 'wales',
    region: 'wales',
    policeArea: { en: 'South Wales', cy: 'De Cymru' },
    former: { from: '2014', until: '2019', now: ['bridgend', 'neath-port-talbot', 'swansea'] },
  },
]
