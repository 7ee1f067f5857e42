import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { Button } from '#ui/govuk/button.tsx'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { InlineForm } from '#ui/patterns/inline-form.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Moment } from '#ui/text/moment.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { VisuallyHidden } from '#ui/text/visually-hidden.tsx'
import type { Visit } from '#web/visit.ts'
import { type OpenLink, openLinks } from '../data/open-links.ts'
import { surveyCounts } from '../data/survey-counts.ts'
import { SURVEY_IDS, type SurveyId } from '../domain/questionnaire-ids.ts'
import { SURVEYS } from '../domain/surveys.ts'
import { resultsSince } from './results-since.ts'
import { SURVEYS_TITLE } from './words.ts'

const LEAD: Words = {
  en: 'A survey names nobody. It is answered by a link that you send, or on a device that you hand over.',
  cy: 'Nid yw arolwg yn enwi neb. Caiff ei ateb drwy ddolen rydych yn ei hanfon, neu ar ddyfais rydych yn ei rhoi i rywun.',
}
const ASK: Words = { en: 'Ask with a survey', cy: 'Gofyn drwy arolwg' }
const THE_SURVEYS: Words = { en: 'Answers in the last 12 months', cy: 'Atebion yn y 12 mis diwethaf' }
const SURVEY_OF: Words = { en: 'Survey of', cy: 'Arolwg o' }
const RESPONSES: Words = { en: 'Responses', cy: 'Ymatebion' }
const OPEN_LINKS: Words = { en: 'Open links', cy: 'Dolenni agored' }
const NO_LINKS: Words = { en: 'No link is open', cy: 'Nid oes dolen ar agor' }
const MADE: Words = { en: 'Made', cy: 'Crëwyd' }
const CLOSES: Words = { en: 'Closes', cy: 'Yn cau' }
const CLOSE: Words = { en: 'Close the link', cy: 'Cau’r ddolen' }

type Row = { readonly id: SurveyId; readonly responses: number }

/** The surveys: how many answered each, and the links by which they can be answered now. */
export async function surveysPage(visit: Visit): Promise<Response> {
  const { counts, links } = await visit.look(async reader => ({
    counts: await surveyCounts(reader, resultsSince(visit.today)),
    links: await openLinks(reader, visit.now),
  }))
  const rows = SURVEY_IDS.map(id => ({ id, responses: counts.get(id) ?? 0 }))
  return visit.page(
    { title: SURVEYS_TITLE },
    <>
      <Heading>{SURVEYS_TITLE}</Heading>
      <Paragraph>{LEAD}</Paragraph>
      {visit.may('voice.write') && <ButtonLink path="/surveys/ask">{ASK}</ButtonLink>}
      <DataTable caption={THE_SURVEYS} columns={COLUMNS} rows={rows} />
      <Heading level={2}>{OPEN_LINKS}</Heading>
      {links.length === 0 ? (
        <EmptyState title={NO_LINKS} />
      ) : (
        <DataTable caption={OPEN_LINKS} captionHidden columns={linkColumns(visit.may('voice.write'))} rows={links} />
      )}
    </>,
  )
}

const COLUMNS: readonly Column<Row>[] = [
  {
    id: 'survey',
    label: SURVEY_OF,
    cell: ({ id }) => <Link path={`/surveys/${id}`}>{codeLabel(SURVEYS, id)}</Link>,
  },
  { id: 'responses', label: RESPONSES, numeric: true, cell: ({ responses }) => responses },
]

const linkColumns = (mayClose: boolean): readonly Column<OpenLink>[] => [
  { id: 'survey', label: SURVEY_OF, cell: ({ survey }) => codeLabel(SURVEYS, survey) },
  { id: 'made', label: MADE, cell: ({ created_at }) => <Moment at={created_at} /> },
  { id: 'closes', label: CLOSES, cell: ({ expires_at }) => <Moment at={expires_at} /> },
  ...(mayClose ? [{ id: 'close', label: CLOSE, cell: closeButton }] : []),
]

const closeButton = ({ id, survey }: OpenLink) => (
  <InlineForm action={`/surveys/links/${id}/close`}>
    <Button look="secondary">
      {CLOSE} <VisuallyHidden>{codeLabel(SURVEYS, survey)}</VisuallyHidden>
    </Button>
  </InlineForm>
)
