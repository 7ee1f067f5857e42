import { type CodeList, codes } from '#kernel/code-list.ts'

/** How somebody felt about what they spoke of. */
export const FEELINGS: CodeList = {
  id: 'voice-feeling',
  source: 'Ours',
  codes: codes({
    pleased: ['Pleased', 'Yn falch'],
    'partly-pleased': ['Partly pleased', 'Yn rhannol falch'],
    worried: ['Worried', 'Yn bryderus'],
    hurt: ['Hurt or angry', 'Wedi’u brifo neu’n ddig'],
    neither: ['Neither good nor bad', 'Heb fod yn dda nac yn ddrwg'],
  }),
}
