import type { Reader } from '#db/work.ts'
import type { Words } from '#kernel/language.ts'
import type { RecordForm, Refusal, Saving } from '#web/record-form/record-form.ts'
import { agreements } from '../data/agreements.ts'
import { overlap, type SharingAgreement, sharingAgreement } from '../domain/sharing-agreement.ts'
import { SHARED_KINDS } from '../domain/what-is-shared.ts'

const ALREADY: Words = {
  en: 'There is an agreement for some of this time already. End that one first, or choose other days',
  cy: 'Mae cytundeb ar gyfer peth o’r amser hwn yn barod. Dewch â hwnnw i ben yn gyntaf, neu dewiswch ddiwrnodau eraill',
}

/** Agrees to share figures of the service. What was shared before under another agreement is taken back as it is saved. */
export const agreementForm: RecordForm = {
  entity: sharingAgreement,
  path: '/nation/sharing/agreements',
  permission: 'nation.share',
  newTitle: { en: 'Agree to share figures', cy: 'Cytuno i rannu ffigurau' },
  editTitle: { en: 'Change an agreement to share', cy: 'Newid cytundeb i rannu' },
  isRemovable: false,
  open: visit =>
    Promise.resolve({
      childId: null,
      back: '/nation/sharing',
      fixed: {},
      initial: { shares: SHARED_KINDS, begins_on: visit.today },
      choices: {},
    }),
  refuse: oneAtATime,
  after: () => '/nation/sharing',
}

async function oneAtATime(reader: Reader, { id, values }: Saving): Promise<Refusal | null> {
  const others = (await agreements(reader)).filter(other => other.id !== id)
  const meant = values as SharingAgreement
  return others.some(other => overlap(other.values, meant)) ? { field: 'begins_on', words: ALREADY } : null
}
