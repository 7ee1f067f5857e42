import { codeLabel } from '#kernel/code-list.ts'
import { readRecord } from '#db/record-store.ts'
import { join } from '#kernel/language.ts'
import { childSubject, dayWords, idIn } from '#modules/cases/index.ts'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { found, Problem } from '#web/problem.ts'
import type { RecordForm } from '#web/record-form/record-form.ts'
import { panelAction } from '../domain/panel-action.ts'
import { PANEL_KINDS } from '../domain/panel-kinds.ts'
import { panel } from '../domain/panel.ts'
import { choicesFor, TAB, toSafety } from './form-parts.ts'

export const panelForm: RecordForm = {
  entity: panel,
  path: '/children/:childId/panels',
  permission: 'safety.write',
  newTitle: { en: 'Record a panel or meeting', cy: 'Cofnodi panel neu gyfarfod' },
  editTitle: { en: 'Correct a panel or meeting', cy: 'Cywiro panel neu gyfarfod' },
  pages: [
    {
      id: 'meeting',
      title: { en: 'The meeting', cy: 'Y cyfarfod' },
      fields: ['kind', 'held_on', 'held_time', 'chair', 'programme_id', 'mappa_category', 'mappa_level'],
    },
    {
      id: 'decided',
      title: { en: 'Who came, and what was decided', cy: 'Pwy ddaeth, a beth a benderfynwyd' },
      fields: ['attended', 'also_there', 'decided', 'next_on'],
    },
  ],
  open: async visit => {
    const subject = await childSubject(visit, TAB)
    const choices = await visit.look(reader => choicesFor(reader, { childId: subject.childId, visit }, []))
    return { ...subject, initial: { held_on: visit.today }, choices }
  },
  after: toSafety,
}

/** Something that one of the child’s meetings asked for. */
export const panelActionForm: RecordForm = {
  entity: panelAction,
  path: '/children/:childId/panels/:panelId/actions',
  permission: 'safety.write',
  newTitle: { en: 'Add an action', cy: 'Ychwanegu cam gweithredu' },
  editTitle: { en: 'Bring an action up to date', cy: 'Diweddaru cam gweithredu' },
  straight: true,
  saveAndNext: { en: 'Save and add another action', cy: 'Cadw ac ychwanegu cam gweithredu arall' },
  open: async visit => {
    const subject = await childSubject(visit, TAB)
    const panelId = idIn(visit, 'panelId')
    return visit.look(async reader => {
      const { values } = found(await readRecord(reader, panel, panelId))
      if (values.child_id !== subject.childId) throw new Problem(404)
      return {
        ...subject,
        header: (
          <>
            {subject.header}
            <InsetText>{join([codeLabel(PANEL_KINDS, values.kind), dayWords(values.held_on)], ', ')}</InsetText>
          </>
        ),
        fixed: { ...subject.fixed, panel_id: panelId },
        choices: await choicesFor(reader, { childId: subject.childId, visit }, ['person_id']),
      }
    })
  },
  after: toSafety,
}
