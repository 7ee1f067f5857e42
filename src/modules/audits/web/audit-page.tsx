import { codeLabel } from '#kernel/code-list.ts'
import { join, same, type Words } from '#kernel/language.ts'
import { findStandard } from '#modules/frameworks/domain/find.ts'
import { RecordHeader, titleOf } from '#modules/children/index.ts'
import { TaskList } from '#ui/govuk/task-list.tsx'
import { Banner } from '#ui/patterns/banner.tsx'
import { InlineForm } from '#ui/patterns/inline-form.tsx'
import { Button } from '#ui/govuk/button.tsx'
import { StatusTag, type Meaning } from '#ui/patterns/status-tag.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import { TwoPanes } from '#ui/text/two-panes.tsx'
import { Unbroken } from '#ui/text/unbroken.tsx'
import type { Visit } from '#web/visit.ts'
import { completeAudit } from '../data/complete-audit.ts'
import { auditReply } from '../domain/audit-reply.ts'
import { AUDIT_PARTS } from '../domain/audit-parts.ts'
import { ANSWER_WORDS } from '../domain/judgement-answers.ts'
import { isWhole, stillMissing } from '../domain/still-missing.ts'
import type { Answer } from '#modules/ratings/domain/judgement.ts'
import type { AuditsParts } from './audit-parts.ts'
import { openAudit, type OpenedAudit } from './open-audit.ts'
import { RecordPane, THE_RECORD } from './record-pane.tsx'
import { REFUSED } from './refused.ts'
import { AUDITS, caseWords } from './words.ts'

const AUDIT: Words = { en: 'Audit', cy: 'Archwiliad achos' }
const TO_JUDGE: Words = { en: 'To judge', cy: 'I’w farnu' }
const AS_A_WHOLE: Words = { en: 'The case as a whole', cy: 'Yr achos yn ei gyfanrwydd' }
export const WHOLE: Words = {
  en: 'Levels, what was good, concerns and feedback',
  cy: 'Lefelau, beth oedd yn dda, pryderon ac adborth',
}
const TO_WRITE: Words = { en: 'To write', cy: 'I’w ysgrifennu' }
const WRITTEN: Words = { en: 'Written', cy: 'Ysgrifennwyd' }
const COMPLETE: Words = { en: 'Complete the audit', cy: 'Cwblhau’r archwiliad' }
const COMPLETED: Words = { en: 'The audit is completed', cy: 'Cwblhawyd yr archwiliad' }
const STANDS: Words = {
  en: 'You completed this audit. Its judgements stand; you can read them and the record until the round closes.',
  cy: 'Cwblhawyd yr archwiliad hwn gennych. Mae ei ddyfarniadau’n sefyll; gallwch eu darllen nhw a’r cofnod nes i’r cylch gau.',
}
const BLIND: Words = {
  en: 'You are the second auditor. Judge by yourself: you do not see what the first one judged.',
  cy: 'Chi yw’r ail archwilydd. Barnwch ar eich pen eich hun: nid ydych yn gweld yr hyn a farnodd y cyntaf.',
}
const ALL_ANSWERED: Words = {
  en: 'When you complete it, your judgements can’t be changed, and your feedback goes to the worker.',
  cy: 'Pan fyddwch yn ei gwblhau, ni ellir newid eich dyfarniadau, ac aiff eich adborth at y gweithiwr.',
}
const MISSING: Words = {
  en: 'It can be completed when every question is judged, both levels are looked at and there is feedback.',
  cy: 'Gellir ei gwblhau pan fydd pob cwestiwn wedi’i farnu, y ddwy lefel wedi’u hystyried ac adborth wedi’i roi.',
}

/** An audit’s contents: its questions with what is judged so far, and the record beside them. */
export const auditPage = (parts: AuditsParts) => async (visit: Visit) =>
  showAudit(visit, await openAudit(visit, parts), null)

export const takeCompletion = (parts: AuditsParts) => async (visit: Visit) => {
  const opened = await openAudit(visit, parts)
  const done = await visit.change(tx => completeAudit(tx, { auditId: opened.one.id, on: visit.today }))
  if (done.ok) return visit.goTo('/audits', COMPLETED)
  return showAudit(visit, opened, REFUSED[done.problem])
}

function showAudit(visit: Visit, opened: OpenedAudit, refusal: Words | null): Response {
  const { one, child } = opened
  const isCompleted = one.values.completed_on !== null
  return visit.page(
    {
      title: titleOf(AUDIT, child),
      wide: true,
      back: { path: '/audits', label: AUDITS },
      errors: refusal ? { complete: refusal } : {},
      status: refusal ? 400 : 200,
    },
    <>
      <RecordHeader child={child} visit={visit} />
      <TwoPanes label={THE_RECORD} id="record" beside={<RecordPane opened={opened} />}>
        <Heading caption={join([same(one.round.values.title), caseWords(one.sampled.values.number)], ', ')}>
          {one.values.part === 'second' ? codeLabel(AUDIT_PARTS, 'second') : AUDIT}
        </Heading>
        {isCompleted && <Banner kind="success">{STANDS}</Banner>}
        {!isCompleted && one.values.part === 'second' && <Paragraph>{BLIND}</Paragraph>}
        <Contents opened={opened} visit={visit} />
        {!isCompleted && <Completing opened={opened} />}
        {one.reply && (
          <>
            <Heading level={2}>{auditReply.title}</Heading>
            <Verbatim>{one.reply.values.reply}</Verbatim>
          </>
        )}
      </TwoPanes>
    </>,
  )
}

type Props = { readonly opened: OpenedAudit }

function Contents({ opened: { one, path }, visit }: Props & { readonly visit: Visit }) {
  const { feedback, child_level, others_level } = one.values
  const isWritten = feedback !== null && child_level !== null && others_level !== null
  const standards = Map.groupBy(one.questions, ({ id }) => id.slice(0, id.lastIndexOf('.')))
  return (
    <>
      {[...standards].map(([standard, questions]) => (
        <>
          <Heading level={2}>{join([same(standard), findStandard(one.framework, standard)?.name ?? same('')])}</Heading>
          <TaskList
            idPrefix={`standard-${standard}`}
            items={questions.map(({ id, asks }) => ({
              title: join([same(id), asks]),
              href: visit.href(`${path}/questions/${id}`),
              status: <Judged answer={one.judgements.get(id)?.values.answer as Answer | undefined} />,
            }))}
          />
        </>
      ))}
      <Heading level={2}>{AS_A_WHOLE}</Heading>
      <TaskList
        idPrefix="whole"
        items={[
          {
            title: WHOLE,
            href: visit.href(`${path}/whole`),
            status: isWritten ? WRITTEN : <StatusTag meaning="waiting">{TO_WRITE}</StatusTag>,
          },
        ]}
      />
    </>
  )
}

const MEANINGS: Readonly<Record<Answer, Meaning>> = { yes: 'done', no: 'late', na: 'neutral' }

const Judged = ({ answer }: { readonly answer: Answer | undefined }) =>
  answer ? (
    <Unbroken>
      <StatusTag meaning={MEANINGS[answer]}>{ANSWER_WORDS[answer]}</StatusTag>
    </Unbroken>
  ) : (
    <Unbroken>
      <StatusTag meaning="waiting">{TO_JUDGE}</StatusTag>
    </Unbroken>
  )

function Completing({ opened: { one, path } }: Props) {
  const whole = isWhole(stillMissing(one.questions, new Set(one.judgements.keys()), one.values))
  return (
    <>
      <Paragraph id="complete">{whole ? ALL_ANSWERED : MISSING}</Paragraph>
      {whole && (
        <InlineForm action={`${path}/complete`}>
          <Button once>{COMPLETE}</Button>
        </InlineForm>
      )}
    </>
  )
}
