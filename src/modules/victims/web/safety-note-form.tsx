import { readRecord } from '#db/record-store.ts'
import { idIn } from '#modules/cases/index.ts'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { found, Problem } from '#web/problem.ts'
import type { RecordForm } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import type { OffenceWithVictim } from '../data/offences-with-victim.ts'
import { safetyNote } from '../domain/safety-note.ts'
import { victimHarm } from '../domain/victim-harm.ts'
import { offenceWords } from './offence-words.ts'
import { openOffence } from './open-offence.ts'
import { afterVictim } from './victim-subject.tsx'

/** What of a victim’s safety the work with the child must know: written here, for the child’s own record. */
export const safetyNoteForm: RecordForm = {
  entity: safetyNote,
  path: '/victims/:victimId/harms/:harmId/safety-notes',
  permission: 'victim.write',
  newTitle: {
    en: 'Write a safety note for the child’s record',
    cy: 'Ysgrifennu nodyn diogelwch ar gyfer cofnod y plentyn',
  },
  editTitle: { en: 'Change a safety note', cy: 'Newid nodyn diogelwch' },
  straight: true,
  open: async visit => {
    const offence = await offenceOfHarm(visit)
    return {
      childId: null,
      header: <Paragraph look="lead">{offenceWords(offence)}</Paragraph>,
      back: afterVictim(visit),
      fixed: { child_id: offence.child_id },
      initial: { from_on: visit.today },
      choices: {},
    }
  },
  after: afterVictim,
}

async function offenceOfHarm(visit: Visit): Promise<OffenceWithVictim> {
  const [victimId, harmId] = [idIn(visit, 'victimId'), idIn(visit, 'harmId')]
  const harm = found(await visit.look(reader => readRecord(reader, victimHarm, harmId)))
  if (harm.values.victim_id !== victimId) throw new Problem(404)
  return openOffence(visit, harm.values.offence_id)
}
