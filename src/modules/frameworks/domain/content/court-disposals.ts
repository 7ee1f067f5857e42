import { type Area, WORK_KIND_WORDS } from '../framework.ts'
import { withPrompts } from '../with-prompts.ts'
import { assessment } from './assessment.ts'
import { delivery } from './delivery.ts'
import { planning } from './planning.ts'
import { REVIEWING } from './reviewing.ts'

/** The second area of inspections from 2018 to 2024. */
export const COURT_DISPOSALS: Area = {
  id: '2',
  name: WORK_KIND_WORDS.court,
  standards: [
    ...withPrompts([assessment('2.1', 'court'), planning('2.2', 'court'), delivery('2.3', 'court')], {
      '2.3.1': [
        {
          en: 'Where an order has to be enforced, that is done in time, fairly, and with its reasons in the record',
          cy: 'Lle mae’n rhaid gorfodi gorchymyn, gwneir hynny mewn pryd, yn deg, a chyda’r rhesymau yn y cofnod',
        },
      ],
    }),
    REVIEWING,
  ],
}
