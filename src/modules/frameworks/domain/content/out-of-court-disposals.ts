import { type Area, type Standard, WORK_KIND_WORDS } from '../framework.ts'
import { withPrompts } from '../with-prompts.ts'
import { assessment } from './assessment.ts'
import { delivery } from './delivery.ts'
import { planning } from './planning.ts'

/** The third area of inspections from 2018 to 2024. Its fourth standard was another one from 2021. */
export const outOfCourtDisposals = (fourth: Standard): Area => ({
  id: '3',
  name: WORK_KIND_WORDS['out-of-court'],
  standards: [
    ...withPrompts(
      [assessment('3.1', 'out-of-court'), planning('3.2', 'out-of-court'), delivery('3.3', 'out-of-court')],
      {
        '3.1.1': [
          {
            en: 'It says how far the child accepts responsibility for what happened',
            cy: 'Mae’n dweud i ba raddau y mae’r plentyn yn derbyn cyfrifoldeb am yr hyn a ddigwyddodd',
          },
        ],
        '3.2.1': [
          {
            en: 'It is in proportion to the disposal, and can be done in its time',
            cy: 'Mae’n gymesur â’r datrysiad, a gellir ei gyflawni o fewn ei gyfnod',
          },
          {
            en: 'It leads to services that are open to any child and go on when the disposal has ended',
            cy: 'Mae’n arwain at wasanaethau sydd ar gael i bob plentyn ac sy’n parhau ar ôl i’r datrysiad ddod i ben',
          },
        ],
      },
    ),
    fourth,
  ],
})
