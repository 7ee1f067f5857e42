import { longDate } from '#kernel/dates-in-words.ts'
import { join, type Phrase, say, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { codeLabel } from '#kernel/code-list.ts'
import { NationFrame, publishedServiceOf } from '#modules/national/index.ts'
import { Button } from '#ui/govuk/button.tsx'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { InlineForm } from '#ui/patterns/inline-form.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { ReadingColumn } from '#ui/text/reading-column.tsx'
import type { Visit } from '#web/visit.ts'
import { type Agreement, agreements } from '../data/agreements.ts'
import { sharedToday } from '../data/shared.ts'
import { stopSharing } from '../data/stop-sharing.ts'
import { isInForce } from '../domain/sharing-agreement.ts'
import { SHARED_KIND_LIST } from '../domain/what-is-shared.ts'
import { SharedFiguresView } from './shared-figures-view.tsx'
import { SHARING } from './sharing-words.ts'

const NOTHING: Words = {
  en: 'This service shares none of its own figures.',
  cy: 'Nid yw’r gwasanaeth hwn yn rhannu dim o’i ffigurau ei hun.',
}
const WHAT_IT_MEANS: readonly Words[] = [
  {
    en: 'Only people with the role of national overseer see what is shared, and only numbers: never a child, a name or a case.',
    cy: 'Dim ond pobl â rôl goruchwyliwr cenedlaethol sy’n gweld yr hyn a rennir, a dim ond rhifau: byth plentyn, enw nac achos.',
  },
  {
    en: 'Of signals they see what the board’s paper shows for the ends of quarters. What that paper keeps back is kept back here.',
    cy: 'O ran arwyddion maent yn gweld yr hyn y mae papur y bwrdd yn ei ddangos ar gyfer diwedd chwarteri. Cedwir yn ôl yma yr hyn y mae’r papur hwnnw yn ei gadw yn ôl.',
  },
  {
    en: 'Of our own audits they see the rating of each standard and the number of cases, where enough were audited.',
    cy: 'O’n harchwiliadau ein hunain maent yn gweld gradd pob safon a nifer yr achosion, lle archwiliwyd digon.',
  },
  {
    en: 'It can be stopped at any time: what was shared is then gone at once.',
    cy: 'Gellir rhoi’r gorau iddo unrhyw bryd: mae’r hyn a rannwyd wedyn wedi mynd ar unwaith.',
  },
]
const BOARDS_PAPER: Words = { en: 'Look at the board’s paper', cy: 'Edrych ar bapur y bwrdd' }
const AGREE: Words = { en: 'Agree to share figures', cy: 'Cytuno i rannu ffigurau' }
const STOP: Words = { en: 'Stop sharing now', cy: 'Rhoi’r gorau i rannu nawr' }
const STOPPED: Words = { en: 'Nothing is shared any more', cy: 'Nid oes dim yn cael ei rannu mwyach' }
const NONE_IN_FORCE: Words = { en: 'Nothing was being shared', cy: 'Nid oedd dim yn cael ei rannu' }
const CHANGE: Words = { en: 'Change the agreement', cy: 'Newid y cytundeb' }
const WHAT_OTHERS_SEE: Words = { en: 'What others see', cy: 'Beth mae eraill yn ei weld' }
const SOON: Words = { en: 'Others see nothing yet', cy: 'Nid yw eraill yn gweld dim eto' }
const IN_A_MOMENT: Words = {
  en: 'The figures are being put together. That takes a few seconds.',
  cy: 'Mae’r ffigurau’n cael eu llunio. Mae hynny’n cymryd ychydig eiliadau.',
}
const SINCE: Phrase<LocalDate> = {
  en: day => `Shared since ${longDate('en', day)}`,
  cy: day => `Wedi’i rannu ers ${longDate('cy', day)}`,
}
const ALL: Words = { en: 'All agreements', cy: 'Pob cytundeb' }
const WHAT: Words = { en: 'What is shared', cy: 'Beth a rennir' }
const FROM: Words = { en: 'From', cy: 'O' }
const UNTIL: Words = { en: 'Until', cy: 'Tan' }
const DECIDED: Words = { en: 'Who decided it, and when', cy: 'Pwy a’i penderfynodd, a phryd' }
const NO_END: Words = { en: 'No end is set', cy: 'Nid oes diwedd wedi’i osod' }

const SHARING_PATH = '/nation/sharing'
const editPath = ({ id }: Agreement): string => `${SHARING_PATH}/agreements/${id}/edit`

/** What the service shares with others, under which agreement, and how to stop. */
export async function sharingPage(visit: Visit): Promise<Response> {
  const { mine, all, seen } = await visit.look(async reader => ({
    mine: (await publishedServiceOf(reader))?.service ?? null,
    all: await agreements(reader),
    seen: (await sharedToday(reader, visit.today, visit.service.id))[0] ?? null,
  }))
  const now = all.find(({ values }) => isInForce(values, visit.today)) ?? null
  return visit.page(
    { title: SHARING, wide: true },
    <NationFrame visit={visit} tab="sharing" title={SHARING} mine={mine}>
      <ReadingColumn>
        {now ? <InForce agreement={now} /> : <Paragraph look="lead">{NOTHING}</Paragraph>}
        <List items={WHAT_IT_MEANS} spaced />
        <ButtonRow>
          {now === null && <ButtonLink path={`${SHARING_PATH}/agreements/new`}>{AGREE}</ButtonLink>}
          {now && (
            <InlineForm action={`${SHARING_PATH}/stop`}>
              <Button look="warning">{STOP}</Button>
            </InlineForm>
          )}
          {now && <Link path={editPath(now)}>{CHANGE}</Link>}
          <Link path="/board">{BOARDS_PAPER}</Link>
        </ButtonRow>
      </ReadingColumn>
      {now && <Heading level={2}>{WHAT_OTHERS_SEE}</Heading>}
      {now &&
        (seen ? <SharedFiguresView service={seen} level={3} /> : <EmptyState title={SOON}>{IN_A_MOMENT}</EmptyState>)}
      {all.length > 0 && <AllAgreements agreements={all} today={visit.today} />}
    </NationFrame>,
  )
}

const whatWords = ({ values }: Agreement): readonly Words[] =>
  values.shares.map(code => codeLabel(SHARED_KIND_LIST, code))

const InForce = ({ agreement }: { readonly agreement: Agreement }) => (
  <InsetText>
    <Paragraph>{say(SINCE, agreement.values.begins_on)}</Paragraph>
    <List items={whatWords(agreement)} />
    <Paragraph look="quiet">{agreement.values.decided_by}</Paragraph>
  </InsetText>
)

type AllProps = { readonly agreements: readonly Agreement[]; readonly today: LocalDate }

/** One that is still to begin can be changed from here, since nothing else on the page speaks of it. */
const AllAgreements = ({ agreements: all, today }: AllProps) => (
  <>
    <Heading level={2}>{ALL}</Heading>
    <DataTable
      caption={ALL}
      captionHidden
      columns={[
        { id: 'from', label: FROM, cell: (one: Agreement) => <BeginsOn agreement={one} today={today} /> },
        { id: 'until', label: UNTIL, cell: ({ values }) => (values.ends_on ? <Day on={values.ends_on} /> : NO_END) },
        { id: 'what', label: WHAT, cell: agreement => join(whatWords(agreement), '; ') },
        { id: 'decided', label: DECIDED, cell: ({ values }) => values.decided_by },
      ]}
      rows={all}
    />
  </>
)

function BeginsOn({ agreement, today }: { readonly agreement: Agreement; readonly today: LocalDate }) {
  const day = <Day on={agreement.values.begins_on} />
  return agreement.values.begins_on > today ? <Link path={editPath(agreement)}>{day}</Link> : day
}

/** Ends the agreement that is in force, at once. */
export async function stopSharingNow(visit: Visit): Promise<Response> {
  const done = await visit.change(tx => stopSharing(tx, visit.today))
  return visit.goTo(SHARING_PATH, done ? STOPPED : NONE_IN_FORCE)
}
