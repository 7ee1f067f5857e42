import { longDate } from '#kernel/dates-in-words.ts'
import type { Words } from '#kernel/language.ts'
import { type LocalDate, parseLocalDate, realDate } from '#kernel/local-date.ts'
import { Button } from '#ui/govuk/button.tsx'
import { DateInput } from '#ui/govuk/date-input.tsx'
import { DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { InlineForm } from '#ui/patterns/inline-form.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { DownloadLinks } from '#web/downloads/download-links.tsx'
import { downloadSheet, SHEET_FORMATS } from '#web/downloads/download-sheet.ts'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { type Baseline, baseline } from '../data/baseline.ts'
import { askForSightings } from '../data/take-sightings.ts'
import { baselineComparison } from '../domain/baseline-comparison.ts'
import { type BaselineTable, baselineTables } from './baseline-tables.ts'
import { BASELINE, OFFER_WORDS } from './baseline-words.ts'
import { STANDARDS } from './standards-words.ts'

const ABOUT: Words = {
  en: 'Pick a day, such as the last inspection. What was to be seen on that day is worked out anew from the records as they stood then, by the numbers that rules have today, and set beside today.',
  cy: 'Dewiswch ddiwrnod, fel yr arolygiad diwethaf. Caiff yr hyn yr oedd i’w weld y diwrnod hwnnw ei gyfrifo o’r newydd o’r cofnodion fel yr oeddent, yn ôl y rhifau sydd gan y rheolau heddiw, a’i osod wrth ochr heddiw.',
}
const ANOTHER: Words = { en: 'Another day', cy: 'Diwrnod arall' }
const COMPARE: Words = { en: 'Compare with today', cy: 'Cymharu â heddiw' }
const NOT_A_DAY: Words = {
  en: 'Enter a real date before today',
  cy: 'Rhowch ddyddiad go iawn cyn heddiw',
}
const COUNTING: Words = { en: 'The two days are being counted', cy: 'Mae’r ddau ddiwrnod yn cael eu cyfrif' }
const LOOK_AGAIN: Words = { en: 'Look again', cy: 'Edrych eto' }
const SOON: Words = {
  en: 'This takes a minute for a small service, and longer for a large one. Nobody need wait here.',
  cy: 'Mae hyn yn cymryd munud i wasanaeth bach, a mwy i un mawr. Nid oes angen i neb aros yma.',
}
const WITH_CARE: Words = {
  en: 'Audits till that day are beside those of the time since. A difference is said only where the intervals (95%) lie apart: as few cases as these can differ by chance.',
  cy: 'Mae’r archwiliadau hyd at y diwrnod hwnnw wrth ochr y rhai ers hynny. Dim ond lle nad yw’r cyfyngau (95%) yn gorgyffwrdd y dywedir bod gwahaniaeth: gall cyn lleied o achosion â’r rhain wahaniaethu ar hap.',
}
const PATH = '/standards/baseline'

/** The day that the address asks for. */
const dayAsked = ({ query, today }: Visit): LocalDate | null => {
  const day = parseLocalDate(query('day'))
  return day !== null && day < today ? day : null
}

/** A day and today beside each other, once both have been counted. */
export async function baselinePage(visit: Visit): Promise<Response> {
  const then = dayAsked(visit)
  return pageOf(visit, then, await visit.look(reader => baseline(reader, { then, today: visit.today })))
}

type Errors = Readonly<Record<string, Words>>

function pageOf(visit: Visit, then: LocalDate | null, known: Baseline, errors?: Errors): Response {
  const tables = tablesOf(known)
  return visit.page(
    {
      ...{ title: BASELINE, wide: true, back: { path: '/standards', label: STANDARDS } },
      ...(errors && { errors, status: 400 as const }),
    },
    <>
      <Heading>{BASELINE}</Heading>
      <Paragraph>{ABOUT}</Paragraph>
      <ChooseDay offers={known.offers} />
      {then !== null && tables === null && (
        <EmptyState title={COUNTING}>{[SOON, ' ', <Link path={`${PATH}?day=${then}`}>{LOOK_AGAIN}</Link>]}</EmptyState>
      )}
      {tables?.map(table => (
        <OneTable table={table} />
      ))}
      {then !== null && tables && <DownloadLinks path={`${PATH}/baseline`} query={`?day=${then}`} />}
    </>,
  )
}

const ChooseDay = ({ offers }: Pick<Baseline, 'offers'>) => (
  <>
    <ButtonRow>
      {offers.map(({ why, on }) => (
        <InlineForm action={PATH} hidden={{ day: on }}>
          <Button look="secondary">
            {{
              en: `${OFFER_WORDS[why].en}: ${longDate('en', on)}`,
              cy: `${OFFER_WORDS[why].cy}: ${longDate('cy', on)}`,
            }}
          </Button>
        </InlineForm>
      ))}
    </ButtonRow>
    <InlineForm action={PATH}>
      <DateInput name="day" legend={ANOTHER} legendSize="s" />
      <Button>{COMPARE}</Button>
    </InlineForm>
  </>
)

const OneTable = ({ table }: { readonly table: BaselineTable }) => {
  if (table.rows.length === 0) return null
  return (
    <>
      <Heading level={2}>{table.title}</Heading>
      {table.id === 'audits' && <Paragraph look="quiet">{WITH_CARE}</Paragraph>}
      <DataTable
        caption={table.title}
        captionHidden
        columns={[
          { id: 'of', label: table.of, cell: ({ label }: BaselineTable['rows'][number]) => label },
          ...table.columns.map((label, at) => ({
            id: `at-${at}`,
            label,
            numeric: table.id !== 'audits' && table.id !== 'ratings',
            cell: ({ cells }: BaselineTable['rows'][number]) => cells[at],
          })),
        ]}
        rows={table.rows}
      />
    </>
  )
}

const tablesOf = ({ sides, framework }: Baseline): readonly BaselineTable[] | null =>
  sides && baselineTables(baselineComparison(sides, framework), { then: sides.then.on, now: sides.now.on })

/** Asks for a day: it is counted with today, if that has not been done. */
export async function compareWithDay(visit: Visit): Promise<Response> {
  const { text } = await visit.form()
  const parts = ['year', 'month', 'day'].map(part => Number(text(`day-${part}`)))
  const day = parseLocalDate(text('day')) ?? realDate(parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0)
  if (day === null || day >= visit.today) {
    const known = await visit.look(reader => baseline(reader, { then: null, today: visit.today }))
    return pageOf(visit, null, known, { day: NOT_A_DAY })
  }
  await visit.change(tx => askForSightings(tx, [day, visit.today]))
  return visit.goTo(`${PATH}?day=${day}`)
}

/** The same as a file. */
export async function baselineDownload(visit: Visit): Promise<Response> {
  const format = found(SHEET_FORMATS.find(one => visit.param('file') === `baseline.${one}`))
  const known = await visit.look(reader => baseline(reader, { then: dayAsked(visit), today: visit.today }))
  const tables = found(tablesOf(known))
  const [first] = tables
  return downloadSheet(
    visit,
    'baseline',
    {
      title: BASELINE,
      head: [
        { en: 'Table', cy: 'Tabl' },
        { en: 'Of', cy: 'O' },
        ...(first?.columns ?? []),
        { en: 'Change', cy: 'Newid' },
      ],
      rows: tables.flatMap(({ title, rows }) =>
        rows.map(({ label, cells }) => [title, label, cells[0] ?? null, cells[1] ?? null, cells[2] ?? null]),
      ),
    },
    format,
  )
}
