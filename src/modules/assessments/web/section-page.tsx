import { timeOfDay } from '#kernel/dates-in-words.ts'
import type { SelfView } from '#kernel/contribution.ts'
import type { Evidence } from '#kernel/evidence.ts'
import type { Words } from '#kernel/language.ts'
import type { LevelSubject } from '#kernel/level.ts'
import { RecordHeader, titleOf } from '#modules/children/index.ts'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { Moment } from '#ui/text/moment.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import { Strong } from '#ui/text/strong.tsx'
import { WithSide } from '#ui/text/with-side.tsx'
import type { Answers } from '#web/drafts.ts'
import type { Visit } from '#web/visit.ts'
import type { KnownFacts } from '../data/known-facts.ts'
import type { KnownFact } from '../domain/form.ts'
import { suggestedLevels } from '../domain/suggested-levels.ts'
import { EvidencePanel } from './evidence-panel.tsx'
import { KnownPanel } from './known-panel.tsx'
import { inputsOf, lineName } from './line-inputs.ts'
import { type OpenedPage, SECTION_FORM, seenName } from './section-draft.ts'
import { SectionFields } from './section-fields.tsx'
import { SelfViewsPanel } from './self-views-panel.tsx'
import { ASSESSMENT } from './words.ts'

const SAVE: Words = { en: 'Save and continue', cy: 'Cadw a pharhau' }
const DRAFT: Words = { en: 'This is your draft, last saved', cy: 'Dyma eich drafft, a gadwyd ddiwethaf' }
const NOT_YET: Words = { en: 'It is not in the record yet.', cy: 'Nid yw yn y cofnod eto.' }
export const RETURNED: Words = { en: 'What the manager asked for', cy: 'Yr hyn y gofynnodd y rheolwr amdano' }
export const ALL_SECTIONS: Words = { en: 'All parts of the assessment', cy: 'Pob rhan o’r asesiad' }

export type Beside = {
  readonly evidence: readonly Evidence[]
  readonly known: KnownFacts
  readonly selfViews: readonly SelfView[]
  /** What a manager said who returned the version before this one. */
  readonly comments: string | null
}

type Shown = {
  readonly answers: Answers
  readonly seen: Answers
  readonly errors: Readonly<Record<string, Words>>
}

/** One page of an assessment: its questions, and beside them what the record knows already. */
export function sectionPage(visit: Visit, opened: OpenedPage, beside: Beside, shown: Shown): Response {
  const { page, child, whole, path } = opened
  const { answers, errors } = shown
  const suggested = suggestedLevels(beside.evidence, visit.today)
  return visit.page(
    {
      title: titleOf(page.title, child),
      errors,
      status: Object.keys(errors).length > 0 ? 400 : 200,
      back: { path, label: ALL_SECTIONS },
    },
    <>
      <RecordHeader child={child} visit={visit} />
      <WithSide side={<Side opened={opened} beside={beside} visit={visit} />}>
        <FormPage
          title={page.title}
          caption={ASSESSMENT}
          submit={SAVE}
          cancelPath={path}
          lead={[beside.comments && <Comments text={beside.comments} />, <DraftNote opened={opened} now={visit.now} />]}
          draft={{ path: '/drafts', savedAt: opened.draft && timeOfDay(opened.draft.savedAt) }}
          hidden={hiddenFields(visit, opened, shown.seen)}
        >
          {page.sections.map(section => (
            <SectionFields
              section={section}
              titled={section.title.en !== page.title.en}
              answers={answers}
              facts={whole.facts}
              suggested={suggested}
              today={visit.today}
            />
          ))}
        </FormPage>
      </WithSide>
    </>,
  )
}

/** By what a draft is known, what stands on the page, and what each line said when it was opened. */
export const hiddenFields = (visit: Visit, { key, child, lines, path, page }: OpenedPage, seen: Answers): Answers => ({
  _form: SECTION_FORM,
  _record: key.recordId,
  _version: '0',
  _child: child.id,
  _place: visit.href(`${path}/sections/${page.id}`),
  _fields: lines.flatMap(inputsOf).join(' '),
  ...Object.fromEntries(lines.map(line => [seenName(line), seen[lineName(line)] ?? ''])),
})

const Comments = ({ text }: { readonly text: string }) => (
  <InsetText>
    <Strong>{RETURNED}</Strong>
    <Verbatim>{text}</Verbatim>
  </InsetText>
)

/** A draft of some minutes ago is one that was left and come back to. */
const SITTING_MS = 10 * 60_000

const DraftNote = ({ opened: { draft }, now }: { readonly opened: OpenedPage; readonly now: Date }) =>
  draft && now.getTime() - draft.savedAt.getTime() > SITTING_MS ? (
    <InsetText>{[DRAFT, ': ', <Moment at={draft.savedAt} />, '. ', NOT_YET]}</InsetText>
  ) : null

type SideProps = { readonly opened: OpenedPage; readonly beside: Beside; readonly visit: Visit }

function Side({ opened: { page, whole, child }, beside, visit }: SideProps) {
  const about = page.sections.flatMap(section => (section.kind === 'levels' ? section.about : []))
  if (about.length > 0) return <Levels about={about} opened={{ whole }} beside={beside} visit={visit} />
  const asked = page.sections.flatMap(section => ('known' in section ? (section.known ?? []) : []))
  return (
    <>
      {asksForViews(page, asked) && <SelfViewsPanel views={beside.selfViews} />}
      <KnownPanel asked={[...new Set<KnownFact>(asked)]} known={beside.known} path={`/children/${child.id}`} />
    </>
  )
}

/** What was answered stands beside the questions that are about it, and where it is said how people took part. */
const asksForViews = ({ sections }: OpenedPage['page'], asked: readonly KnownFact[]): boolean =>
  asked.includes('self-assessment') || sections.some(({ kind }) => kind === 'part')

type LevelsProps = {
  readonly about: readonly LevelSubject[]
  readonly opened: Pick<OpenedPage, 'whole'>
  readonly beside: Beside
  readonly visit: Visit
}

const Levels = ({ about, opened: { whole }, beside: { evidence }, visit: { today } }: LevelsProps) => (
  <EvidencePanel
    about={about}
    evidence={evidence}
    suggested={suggestedLevels(evidence, today)}
    before={whole.before}
    today={today}
  />
)
