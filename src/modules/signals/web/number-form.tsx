import { sql } from 'kysely'
import { readRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import { join, say, type Words } from '#kernel/language.ts'
import { isId } from '#kernel/id.ts'
import { colleagueChoices, personOfAccount } from '#modules/workforce/index.ts'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Strong } from '#ui/text/strong.tsx'
import { found } from '#web/problem.ts'
import type { RecordForm, Refusal, Saving } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import { ownSettings } from '../data/own-settings.ts'
import { settingName, settingsOn } from '../domain/settings-on.ts'
import { signalSetting } from '../domain/signal-setting.ts'
import { BOUNDS_WORDS } from './number-section.tsx'
import { findRule } from './rule-page.tsx'

const FROM_THEN_ALREADY: Words = {
  en: 'A number is set from this day already. Correct that one, or choose another day',
  cy: 'Mae rhif wedi’i osod o’r diwrnod hwn yn barod. Cywirwch hwnnw, neu dewiswch ddiwrnod arall',
}

/** Sets a number of a rule for the service, from a day on. All children with an open programme are looked at again. */
export const numberForm: RecordForm = {
  entity: signalSetting,
  path: '/signals/rules/:rule/numbers/:name',
  permission: 'signal.tune',
  newTitle: { en: 'Set a number of a rule', cy: 'Gosod rhif rheol' },
  editTitle: { en: 'Correct a number of a rule', cy: 'Cywiro rhif rheol' },
  straight: true,
  open: async visit => {
    const rule = findRule(visit.param('rule'))
    const setting = found(rule.settings[visit.param('name')])
    return visit.look(async reader => {
      const personId = await decidedBy(reader, visit)
      const now = settingsOn(rule, await ownSettings(reader), visit.today)[visit.param('name')]
      return {
        childId: null,
        header: (
          <InsetText>
            <Paragraph>
              <Strong>{rule.title}</Strong>
            </Paragraph>
            <Paragraph>{join([setting.words, say(BOUNDS_WORDS, setting)], ': ')}</Paragraph>
          </InsetText>
        ),
        back: `/signals/rules/${rule.id}`,
        fixed: { setting: settingName(rule, visit.param('name')), ...(personId !== null && { person_id: personId }) },
        initial: { from_on: visit.today, value: now ?? null },
        choices: { person_id: await colleagueChoices(reader, visit.today) },
      }
    })
  },
  refuse: oneADay,
  after: visit => `/signals/rules/${visit.param('rule')}`,
}

/** Whoever set it: of a number that is being corrected, who did at first. */
async function decidedBy(reader: Reader, visit: Visit): Promise<string | null> {
  const id = visit.param('id')
  const stored = isId(id) ? await readRecord(reader, signalSetting, id) : null
  return stored ? stored.values.person_id : personOfAccount(reader, visit.visitor)
}

async function oneADay(reader: Reader, { id, values }: Saving): Promise<Refusal | null> {
  const { rows } = await sql`
    select from signal_setting
    where service_id = current_service() and setting = ${values['setting']} and from_on = ${values['from_on']}
      and id <> ${id}`.execute(reader)
  return rows.length > 0 ? { field: 'from_on', words: FROM_THEN_ALREADY } : null
}
