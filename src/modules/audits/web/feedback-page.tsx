import { insertRecord } from '#db/record-store.ts'
import { join, same, type Words } from '#kernel/language.ts'
import { newId } from '#kernel/id.ts'
import { idIn } from '#modules/cases/index.ts'
import { openChild, RecordHeader, titleOf } from '#modules/children/index.ts'
import type { Answer } from '#modules/ratings/domain/judgement.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import { CharacterCount } from '#ui/govuk/character-count.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { ItemList } from '#ui/patterns/item-list.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import { ownDraft } from '#web/own-draft.ts'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { type AuditInFull, auditInFull } from '../data/audit-in-full.ts'
import { auditReply } from '../domain/audit-reply.ts'
import { audit } from '../domain/audit.ts'
import { ANSWER_WORDS } from '../domain/judgement-answers.ts'

const TITLE: Words = { en: 'Feedback from an audit', cy: 'Adborth o archwiliad' }
const SAVE: Words = { en: 'Save your reply', cy: 'Cadw eich ateb' }
const REPLIED: Words = { en: 'Your reply is saved', cy: 'Cadwyd eich ateb' }
const JUDGED: Words = { en: 'What was judged', cy: 'Beth a farnwyd' }
const NOBODY: Words = {
  en: 'Your account belongs to no member of staff. Ask an administrator to link it',
  cy: 'Nid yw eich cyfrif yn perthyn i aelod o staff. Gofynnwch i weinyddwr ei gysylltu',
}
const ALREADY: Words = { en: 'Somebody has replied already', cy: 'Mae rhywun wedi ateb eisoes' }

/** The form as the list of drafts names it. */
export const REPLY_FORM = { name: 'audit-reply', title: auditReply.title }

const { reply: REPLY } = auditReply.fields

async function open(visit: Visit) {
  const id = idIn(visit, 'auditId')
  const one = found(
    await visit.look(async reader => {
      const whole = await auditInFull(reader, id)
      return whole?.values.completed_on && whole.values.part === 'first' ? whole : null
    }),
  )
  const child = await openChild(visit, one.values.child_id)
  const path = `/audits/feedback/${id}`
  return {
    one,
    child,
    path,
    draft: await ownDraft(visit, { name: REPLY_FORM.name, about: id, path, inputs: ['reply'] }),
  }
}

type Opened = Awaited<ReturnType<typeof open>>

/** What an audit says to those who work with the child, and their reply. */
export async function feedbackPage(visit: Visit): Promise<Response> {
  const opened = await open(visit)
  return show(visit, opened, opened.draft.answers['reply'] ?? '', null)
}

export async function takeReply(visit: Visit): Promise<Response> {
  const opened = await open(visit)
  const text = (await visit.form()).text('reply').trim()
  await opened.draft.keep({ reply: text })
  if (opened.one.reply) return show(visit, opened, text, ALREADY)
  if (text === '' || [...text].length > REPLY.max) return show(visit, opened, text, REPLY.ask)
  const personId = await visit.look(reader => personOfAccount(reader, visit.visitor))
  if (personId === null) return show(visit, opened, text, NOBODY)
  const { id, values } = opened.one
  await visit.change(tx =>
    insertRecord(tx, auditReply, newId(), {
      ...{ child_id: values.child_id, audit_id: id, person_id: personId, reply: text, replied_on: visit.today },
    }),
  )
  await opened.draft.clear()
  return visit.goTo(opened.path, REPLIED)
}

function show(visit: Visit, { one, child, draft, path }: Opened, text: string, error: Words | null): Response {
  const back = `/children/${child.id}`
  return visit.page(
    {
      title: titleOf(TITLE, child),
      back: { path: back },
      errors: error ? { reply: error } : {},
      status: error ? 400 : 200,
    },
    <>
      <RecordHeader child={child} visit={visit} />
      {one.reply ? (
        <>
          <Heading caption={one.round.values.title}>{TITLE}</Heading>
          <Said one={one} />
          <Heading level={2}>{auditReply.title}</Heading>
          <Verbatim>{one.reply.values.reply}</Verbatim>
        </>
      ) : (
        <FormPage
          title={TITLE}
          caption={one.round.values.title}
          lead={<Said one={one} />}
          action={path}
          submit={SAVE}
          cancelPath={back}
          draft={draft.draft}
          hidden={{ ...draft.hidden, _child: child.id }}
        >
          <CharacterCount
            name="reply"
            label={REPLY.label}
            labelSize="s"
            hint={REPLY.hint}
            value={text}
            rows={REPLY.lines}
            maxLength={REPLY.max}
          />
        </FormPage>
      )}
    </>,
  )
}

/** What the auditor says to the worker, and what they judged. */
const Said = ({ one }: { readonly one: AuditInFull }) => (
  <>
    {(['feedback', 'good'] as const).map(name => {
      const text = one.values[name]
      return text === null ? null : (
        <>
          <Heading level={2}>{audit.fields[name].label}</Heading>
          <Verbatim>{text}</Verbatim>
        </>
      )
    })}
    <Heading level={2}>{JUDGED}</Heading>
    <ItemList
      items={one.questions.flatMap(({ id, asks }) => {
        const judged = one.judgements.get(id)
        return judged
          ? [
              {
                title: join([same(id), asks]),
                notes: [ANSWER_WORDS[judged.values.answer as Answer], judged.values.reasoning],
              },
            ]
          : []
      })}
    />
  </>
)
