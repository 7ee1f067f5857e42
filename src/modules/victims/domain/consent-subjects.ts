import { type CodeList, codes } from '#kernel/code-list.ts'

/** What a victim may agree to. */
export const CONSENT_SUBJECTS: CodeList = {
  id: 'victim-consent-subject',
  source:
    'Ours: contact and progress information as key performance indicator 10 counts them, restorative justice and passing views on',
  codes: codes({
    contact: ['Contact with the service', 'Cysylltiad â’r gwasanaeth'],
    updates: ['Being told of progress', 'Cael gwybod am gynnydd'],
    restorative: ['Restorative justice', 'Cyfiawnder adferol'],
    'passing-on-views': ['Passing on their views', 'Trosglwyddo eu barn'],
  }),
}
