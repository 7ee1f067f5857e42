import { codesOn } from '#kernel/code-list.ts'
import { timeOfDay } from '#kernel/dates-in-words.ts'
import { readRecord } from '#kernel/read-value.ts'
import type { Words } from '#kernel/language.ts'
import { RecordHeader, titleOf } from '#modules/children/index.ts'
import { CONCERN_SUBJECTS } from '#modules/safety/domain/concern-subjects.ts'
import { escalation } from '#modules/safety/domain/escalation.ts'
import { colleagueChoices } from '#modules/workforce/index.ts'
import { CharacterCount } from '#ui/govuk/character-count.tsx'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { Radios } from '#ui/govuk/radios.tsx'
import { Select } from '#ui/govuk/select.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import { TwoPanes } from '#ui/text/two-panes.tsx'
import { type OwnDraft, ownDraft } from '#web/own-draft.ts'
import { factsOf } from '#web/record-form/facts-of.tsx'
import type { Choice } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import { type AuditWords, saveAuditWords } from '../data/save-audit-words.ts'
import { audit } from '../domain/audit.ts'
import { LEVEL_VIEWS } from '../domain/level-views.ts'
import type { AuditsParts } from './audit-parts.ts'
import { WHOLE } from './audit-page.tsx'
import { openAudit, type OpenedAudit } from './open-audit.ts'
import { RecordPane, THE_RECORD } from './record-pane.tsx'
import { REFUSED } from './refused.ts'

/** The form as the list of drafts names it. */
export const WHOLE_FORM = { name: 'audit-whole', title: WHOLE }

const SAVED: Words = { en: 'Saved', cy: 'Cadwyd' }
const RAISED: Words = {
  en: 'Saved, and the concern has been raised',
  cy: 'Cadwyd, a chodwyd y pryder',
}
const RAISED_ALREADY: Words = {
  en: 'You raised this concern from the audit. What comes of it stands with the child’s safety.',
  cy: 'Codwyd y pryder hwn gennych o’r archwiliad. Mae’r hyn sy’n dilyn i’w weld gyda diogelwch y plentyn.',
}
const OWN_INPUTS = [
  'child_level',
  'child_level_reason',
  'others_level',
  'others_level_reason',
  'good',
  'concern',
  'feedback',
] as const
const INPUTS = [...OWN_INPUTS, 'about', 'owner_id'] as const
type Name = (typeof OWN_INPUTS)[number]
type Typed = Readonly<Record<(typeof INPUTS)[number], string>>

const { fields } = audit

async function open(visit: Visit, parts: AuditsParts) {
  const opened = await openAudit(visit, parts)
  const here = `${opened.path}/whole`
  const draft = await ownDraft(visit, { name: WHOLE_FORM.name, about: opened.one.id, path: here, inputs: INPUTS })
  const colleagues = await visit.look(reader => colleagueChoices(reader, visit.today))
  return { ...opened, here, draft, colleagues }
}

type Opened = OpenedAudit & {
  readonly here: string
  readonly draft: OwnDraft
  readonly colleagues: readonly Choice[]
}

/** What an audit says of the case as a whole: the levels, what was good, what needs action today, feedback. */
export const wholePage = (parts: AuditsParts) => async (visit: Visit) => {
  const opened = await open(visit, parts)
  const saved = Object.fromEntries(OWN_INPUTS.map(name => [name, opened.one.values[name] ?? '']))
  return show(visit, opened, { about: '', owner_id: '', ...saved, ...opened.draft.answers } as Typed)
}

export const takeWhole = (parts: AuditsParts) => async (visit: Visit) => {
  const opened = await open(visit, parts)
  const form = await visit.form()
  const typed = Object.fromEntries(INPUTS.map(name => [name, form.text(name).trim()])) as Typed
  await opened.draft.keep(typed)
  const { words, errors } = readWords(visit, opened, typed)
  if (Object.keys(errors).length > 0) return show(visit, opened, typed, errors)
  const done = await visit.change(tx =>
    saveAuditWords(tx, {
      ...{ auditId: opened.one.id, words, about: typed.about, on: visit.today, time: timeOfDay(visit.now) },
      ownerId: opened.colleagues.some(({ value }) => value === typed.owner_id) ? typed.owner_id : null,
    }),
  )
  if (!done.ok) return show(visit, opened, typed, { [beside(done.problem)]: REFUSED[done.problem] })
  await opened.draft.clear()
  return visit.goTo(opened.path, done.value.raised ? RAISED : SAVED)
}

const beside = (problem: string): string =>
  problem === 'owner-missing' || problem === 'owner-raises' ? 'owner_id' : 'concern'

/** Reads it by the record kind’s own rules; a new concern also says what it is about. */
function readWords(visit: Visit, { one }: Opened, typed: Typed) {
  const kept = { assigned_on: one.values.assigned_on, case_id: 'x', child_id: 'x', auditor_id: 'x', part: 'first' }
  const { values, errors } = readRecord(audit, { ...typed, ...kept }, visit.today)
  const words = Object.fromEntries(OWN_INPUTS.map(name => [name, values[name] ?? null])) as AuditWords
  const isNew = typed.concern !== '' && one.values.escalation_id === null
  const isKnown = codesOn(CONCERN_SUBJECTS, visit.today).some(({ code }) => code === typed.about)
  return { words, errors: isNew && !isKnown ? { ...errors, about: escalation.fields.about.ask } : errors }
}

function show(visit: Visit, opened: Opened, typed: Typed, errors: Readonly<Record<string, Words>> = {}): Response {
  const { one, child, path, here, draft } = opened
  return visit.page(
    {
      title: titleOf(WHOLE, child),
      wide: true,
      errors,
      status: Object.keys(errors).length > 0 ? 400 : 200,
      back: { path },
    },
    <>
      <RecordHeader child={child} visit={visit} />
      <TwoPanes label={THE_RECORD} id="record" beside={<RecordPane opened={opened} />}>
        {one.values.completed_on === null ? (
          <FormPage
            title={WHOLE}
            caption={one.round.values.title}
            action={here}
            cancelPath={path}
            draft={draft.draft}
            hidden={{ ...draft.hidden, _child: child.id }}
          >
            <Levels typed={typed} visit={visit} />
            <Text name="good" typed={typed} />
            <Concern opened={opened} typed={typed} visit={visit} />
            <Text name="feedback" typed={typed} />
          </FormPage>
        ) : (
          <Written opened={opened} />
        )}
      </TwoPanes>
    </>,
  )
}

const Levels = ({ typed, visit }: { readonly typed: Typed; readonly visit: Visit }) => (
  <>
    {(['child_level', 'others_level'] as const).map(name => (
      <>
        <Radios
          name={name}
          legend={fields[name].label}
          legendSize="s"
          value={typed[name]}
          items={codesOn(LEVEL_VIEWS, visit.today).map(({ code, label }) => ({ value: code, label }))}
        />
        <Text name={`${name}_reason`} typed={typed} />
      </>
    ))}
  </>
)

const Text = ({
  name,
  typed,
}: {
  readonly name: Exclude<Name, 'child_level' | 'others_level'>
  readonly typed: Typed
}) => (
  <CharacterCount
    name={name}
    label={fields[name].label}
    labelSize="s"
    hint={HINTS[name]}
    value={typed[name]}
    rows={fields[name].lines}
    maxLength={fields[name].max}
  />
)

const HINTS: Readonly<Partial<Record<Name, Words>>> = { concern: fields.concern.hint }

type ConcernProps = { readonly opened: Opened; readonly typed: Typed; readonly visit: Visit }

/** Asked until it is raised; then it stands, and is answered elsewhere. */
function Concern({ opened: { one, colleagues }, typed, visit }: ConcernProps) {
  if (one.values.escalation_id !== null)
    return (
      <InsetText>
        {RAISED_ALREADY} <Verbatim>{one.values.concern ?? ''}</Verbatim>
      </InsetText>
    )
  return (
    <>
      <Text name="concern" typed={typed} />
      <Select
        name="about"
        label={escalation.fields.about.label}
        labelSize="s"
        value={typed.about}
        items={[
          { value: '', text: NONE },
          ...codesOn(CONCERN_SUBJECTS, visit.today).map(({ code, label }) => ({ value: code, text: label })),
        ]}
      />
      <Select
        name="owner_id"
        label={escalation.fields.owner_id.label}
        labelSize="s"
        value={typed.owner_id}
        items={[{ value: '', text: NOBODY }, ...colleagues.map(({ value, label }) => ({ value, text: label }))]}
      />
    </>
  )
}

const NONE: Words = { en: 'No concern', cy: 'Dim pryder' }
const NOBODY: Words = { en: 'Nobody', cy: 'Neb' }

/** What stands of a completed audit. */
const Written = ({ opened: { one } }: { readonly opened: Opened }) => (
  <SummaryCard
    title={WHOLE}
    facts={factsOf(audit, one, { without: Object.keys(fields).filter(name => !OWN_INPUTS.some(own => own === name)) })}
  />
)
