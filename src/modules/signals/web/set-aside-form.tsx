import { readRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import { codeLabel } from '#kernel/code-list.ts'
import type { Values } from '#kernel/entity.ts'
import { isId } from '#kernel/id.ts'
import { addDays } from '#kernel/local-date.ts'
import { childSubject, idIn } from '#modules/cases/index.ts'
import { colleagueChoices, personOfAccount } from '#modules/workforce/index.ts'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Strong } from '#ui/text/strong.tsx'
import { found } from '#web/problem.ts'
import type { RecordForm, Refusal, Saving } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import { findSignal, type KeptSignal } from '../data/find-signal.ts'
import { RULE_LIST } from '../domain/rule-list.ts'
import { signalSetAside } from '../domain/signal-set-aside.ts'

/** For how long a form offers to set a signal aside: till it can be talked over. */
const OFFERED_DAYS = 14

const GIVEN = ['child_id', 'programme_id', 'rule', 'facts', 'set_on', 'person_id'] as const

const ENDED: Refusal = {
  field: '',
  words: {
    en: 'The record has changed, and this signal no longer stands: there is nothing to set aside',
    cy: 'Mae’r cofnod wedi newid, ac nid yw’r arwydd hwn yn sefyll mwyach: does dim i’w roi o’r neilltu',
  },
}
const OTHER_FACTS: Refusal = {
  field: '',
  words: {
    en: 'The facts behind this signal have changed since you opened it. Look at it again before you set it aside',
    cy: 'Mae’r ffeithiau y tu ôl i’r arwydd hwn wedi newid ers i chi ei agor. Edrychwch arno eto cyn ei roi o’r neilltu',
  },
}

/** Sets aside a signal as its facts stood when the form was opened. */
export const setAsideForm: RecordForm = {
  entity: signalSetAside,
  path: '/children/:childId/signals/:signalId/set-aside/:facts',
  permission: 'signal.read',
  newTitle: { en: 'Set a signal aside', cy: 'Rhoi arwydd o’r neilltu' },
  editTitle: { en: 'Correct why a signal is set aside', cy: 'Cywiro pam mae arwydd wedi’i roi o’r neilltu' },
  straight: true,
  isRemovable: false,
  open: async visit => {
    const subject = await childSubject(visit, '/signals')
    return visit.look(async reader => {
      const signal = found(await findSignal(reader, subject.childId, idIn(visit, 'signalId')))
      const fixed = await given(reader, visit, { childId: subject.childId, signal })
      return {
        ...subject,
        header: heading(subject, signal),
        fixed,
        initial: { until_on: addDays(visit.today, OFFERED_DAYS) },
        choices: {
          person_id: fixed['person_id'] === undefined ? await colleagueChoices(reader, visit.today) : [],
        },
      }
    })
  },
  refuse,
  after: visit => `/children/${visit.param('childId')}/signals`,
}

type Given = { readonly childId: string; readonly signal: KeptSignal }

/** What follows from the signal; of a decision that is being corrected, what it was made with. */
async function given(reader: Reader, visit: Visit, { childId, signal }: Given): Promise<Values> {
  const id = visit.param('id')
  const stored = isId(id) ? await readRecord(reader, signalSetAside, id) : null
  if (stored) return { ...Object.fromEntries(GIVEN.map(name => [name, stored.values[name]])), child_id: childId }
  const personId = await personOfAccount(reader, visit.visitor)
  return {
    child_id: childId,
    programme_id: signal.programme_id,
    rule: signal.rule,
    facts: visit.param('facts'),
    set_on: visit.today,
    ...(personId !== null && { person_id: personId }),
  }
}

const heading = ({ header }: Awaited<ReturnType<typeof childSubject>>, { rule, says }: KeptSignal) => (
  <>
    {header}
    <InsetText>
      <Paragraph>
        <Strong>{codeLabel(RULE_LIST, rule)}</Strong>
      </Paragraph>
      <Paragraph>{says}</Paragraph>
    </InsetText>
  </>
)

/** Only what stands, with the facts that were seen, can be set aside. */
async function refuse(reader: Reader, { version, values, visit }: Saving): Promise<Refusal | null> {
  if (version > 0) return null
  const signal = await findSignal(reader, visit.param('childId'), visit.param('signalId'))
  if (!signal || signal.ended_on !== null) return ENDED
  return signal.facts === values['facts'] ? null : OTHER_FACTS
}
