import { codeLabel } from '#kernel/code-list.ts'
import { join, type Words } from '#kernel/language.ts'
import { documentsLink } from '#modules/cases/index.ts'
import { PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'
import { ChildFrame, titleOf } from '#modules/children/index.ts'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { TaskList } from '#ui/govuk/task-list.tsx'
import { type Meaning, StatusTag } from '#ui/patterns/status-tag.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Strong } from '#ui/text/strong.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import { myDrafts } from '#web/drafts.ts'
import type { Visit } from '#web/visit.ts'
import { returnedComments } from '../data/returned-comments.ts'
import { ASSESSMENT_MOVES } from '../domain/assessment-status.ts'
import { type FormPage, formPages } from '../domain/form-pages.ts'
import { type PageState, pageState } from '../domain/page-state.ts'
import { assessmentName } from './assessment-name.ts'
import { openAssessment, type OpenedAssessment } from './opened-assessment.ts'
import { ReadingView } from './reading-view.tsx'
import { savedLine } from './saved-line.ts'
import { draftKeyOf } from './section-draft.ts'
import { RETURNED } from './section-page.tsx'

const COMPLETE: Words = { en: 'Read through and complete', cy: 'Darllen drwyddo a’i gwblhau' }
const DISCARD: Words = { en: 'Throw this draft away', cy: 'Taflu’r drafft hwn' }
const COUNTERSIGN: Words = { en: 'Countersign or return', cy: 'Cydlofnodi neu ddychwelyd' }
const MEND: Words = { en: 'Mend it', cy: 'Ei gywiro' }
const NEXT: Words = { en: 'Start a review', cy: 'Dechrau adolygiad' }
const UNSAVED: Words = { en: 'Typed, not saved', cy: 'Wedi’i deipio, heb ei gadw' }

const STATES: Readonly<Record<PageState, { readonly words: Words; readonly meaning: Meaning }>> = {
  'not-begun': { words: { en: 'Not started', cy: 'Heb ddechrau' }, meaning: 'neutral' },
  begun: { words: { en: 'In progress', cy: 'Ar waith' }, meaning: 'active' },
  done: { words: { en: 'Done', cy: 'Wedi’i wneud' }, meaning: 'done' },
}

/** A draft as its parts, each with how far it has got; any other assessment as a whole to be read. */
export async function assessmentPage(visit: Visit): Promise<Response> {
  const opened = await openAssessment(visit)
  const { child, whole } = opened
  const name = assessmentName(whole.values)
  const isDraft = whole.status === 'draft'
  const body = isDraft ? await taskList(visit, opened) : <ReadingView whole={whole} />
  return visit.page(
    { title: titleOf(name, child) },
    <ChildFrame child={child} visit={visit} tab="/assessments">
      <Heading caption={codeLabel(PROGRAMME_KINDS, whole.programmeKind)}>{name}</Heading>
      {!isDraft && <Actions opened={opened} visit={visit} />}
      {body}
    </ChildFrame>,
  )
}

async function taskList(visit: Visit, opened: OpenedAssessment) {
  const { whole, path, child } = opened
  const { drafts, comments } = await visit.look(async reader => ({
    drafts: await myDrafts(reader, child.id),
    comments: await returnedComments(reader, whole),
  }))
  const unsaved = new Set(drafts.map(({ recordId }) => recordId))
  const mayWrite = visit.may('assessment.write')
  return (
    <>
      {comments && (
        <InsetText>
          <Strong>{RETURNED}</Strong>
          <Verbatim>{comments}</Verbatim>
        </InsetText>
      )}
      <TaskList
        items={formPages(whole.sections).map(page => ({
          title: page.title,
          href: mayWrite ? visit.href(`${path}/sections/${page.id}`) : undefined,
          ...alsoOnIt(page),
          status: unsaved.has(draftKeyOf(whole.id, page.id).recordId) ? (
            <StatusTag meaning="waiting">{UNSAVED}</StatusTag>
          ) : (
            <State page={page} opened={opened} />
          ),
        }))}
      />
      {mayWrite && <DraftActions path={path} />}
    </>
  )
}

/** What else a page asks, beside what its title says. */
function alsoOnIt({ sections, title }: FormPage): { readonly hint?: Words } {
  const others = sections.map(section => section.title).filter(({ en }) => en !== title.en)
  return others.length === 0 ? {} : { hint: join(others, ' · ') }
}

function State({ page, opened: { whole } }: { readonly page: FormPage; readonly opened: OpenedAssessment }) {
  const { words, meaning } = STATES[pageState(page, whole.facts, line => savedLine(whole, line) !== null)]
  return <StatusTag meaning={meaning}>{words}</StatusTag>
}

const DraftActions = ({ path }: { readonly path: string }) => (
  <>
    <ButtonRow>
      <ButtonLink path={`${path}/complete`}>{COMPLETE}</ButtonLink>
      <ButtonLink path={`${path}/discard`} look="secondary">
        {DISCARD}
      </ButtonLink>
    </ButtonRow>
  </>
)

function Actions({
  opened: { whole, child, path },
  visit,
}: {
  readonly opened: OpenedAssessment
  readonly visit: Visit
}) {
  const moves = ASSESSMENT_MOVES[whole.status]
  const returned = whole.status === 'returned'
  const documents = documentsLink(whole)
  const next = `/children/${child.id}/assessments/new?programme=${whole.values.programme_id}&stage=review${returned ? '&reason=returned' : ''}`
  return (
    <ButtonRow>
      {moves.includes('countersign') && visit.may('assessment.countersign') && (
        <ButtonLink path={`${path}/countersign`}>{COUNTERSIGN}</ButtonLink>
      )}
      {moves.includes('start-next') && visit.may('assessment.write') && (
        <ButtonLink path={next} {...(returned ? {} : { look: 'secondary' })}>
          {returned ? MEND : NEXT}
        </ButtonLink>
      )}
      <Link path={documents.path}>{documents.label}</Link>
    </ButtonRow>
  )
}
