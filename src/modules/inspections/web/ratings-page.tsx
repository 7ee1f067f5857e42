import type { StoredRecord } from '#db/record-store.ts'
import { join, type Phrase, same, say, type Words } from '#kernel/language.ts'
import { caseQuestions } from '#modules/frameworks/domain/find.ts'
import type { Area, Framework, Standard } from '#modules/frameworks/domain/framework.ts'
import { RATING_WORDS, RATINGS } from '#modules/frameworks/domain/rating.ts'
import { DateInput } from '#ui/govuk/date-input.tsx'
import { Details } from '#ui/govuk/details.tsx'
import { Fieldset } from '#ui/govuk/fieldset.tsx'
import { Select } from '#ui/govuk/select.tsx'
import { TextInput } from '#ui/govuk/text-input.tsx'
import { Textarea } from '#ui/govuk/textarea.tsx'
import { Banner } from '#ui/patterns/banner.tsx'
import { EntryTable } from '#ui/patterns/entry-table.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { List } from '#ui/text/list.tsx'
import { Moment } from '#ui/text/moment.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { OwnDraft } from '#web/own-draft.ts'
import { inspectionName } from '../domain/inspection-name.ts'
import type { inspection } from '../domain/inspection.ts'
import type { Cells, Merged } from '../domain/merge-cells.ts'
import { questionResult } from '../domain/question-result.ts'
import { DAY_PARTS, decisionCells } from '../domain/rating-cells.ts'
import { standardRating } from '../domain/standard-rating.ts'
import { cellInWords, fieldOfCell } from './rating-cell-words.ts'

export const RATINGS_TITLE: Words = { en: 'Ratings of an area', cy: 'Graddau maes' }

const RATINGS_OF: Phrase<Words> = { en: area => `Ratings: ${area.en}`, cy: area => `Graddau: ${area.cy}` }

export const ratingsTitle = ({ name }: Area): Words => say(RATINGS_OF, name)

const LEAD: Words = {
  en: 'Copy what the report prints. Leave blank what it does not say.',
  cy: 'Copïwch yr hyn y mae’r adroddiad yn ei argraffu. Gadewch yn wag yr hyn nad yw’n ei ddweud.',
}
const NOT_RATED: Words = { en: 'Not rated', cy: 'Heb ei graddio' }
const QUESTIONS: Words = { en: 'Cases judged on each key question', cy: 'Achosion a farnwyd ar bob cwestiwn allweddol' }
const QUESTION: Words = { en: 'Key question', cy: 'Cwestiwn allweddol' }
const DECIDED: Words = {
  en: 'If it was decided otherwise than the counts',
  cy: 'Os penderfynwyd yn wahanol i’r cyfrif',
}
const SAVE: Words = { en: 'Save ratings', cy: 'Cadw’r graddau' }
const NEXT: Phrase<Words> = {
  en: area => `Save and go on: ${area.en}`,
  cy: area => `Cadw a mynd ymlaen: ${area.cy}`,
}
const MEANWHILE: Words = {
  en: 'Someone else saved these ratings while you were typing. Nothing is lost, and nothing of yours is saved yet.',
  cy: 'Cadwodd rhywun arall y graddau hyn tra oeddech yn teipio. Nid oes dim wedi’i golli, ac nid oes dim o’ch gwaith chi wedi’i gadw eto.',
}
const TAKEN: Words = {
  en: 'What they changed and you did not now stands below:',
  cy: 'Mae’r hyn a newidiwyd ganddynt hwy ac nid gennych chi bellach yn sefyll isod:',
}
const LOOK_AND_SAVE: Words = {
  en: 'Look it over, and save again.',
  cy: 'Edrychwch drosto, a chadwch eto.',
}

type Props = {
  readonly one: StoredRecord<typeof inspection>
  readonly framework: Framework
  readonly area: Area
  readonly draft: OwnDraft
  readonly merged: Merged
  readonly savedBy: { readonly name: string; readonly at: Date } | null
  /** The fields that something is wrong with. */
  readonly wrong: ReadonlySet<string>
  readonly path: string
  /** What was saved when this page was made. */
  readonly opened: Readonly<Record<string, string>>
  readonly next: Area | undefined
}

/** All ratings of one area on one page, with the counts behind them. */
export function RatingsPage({ one, area, draft, merged, savedBy, wrong, path, opened, next }: Props) {
  const { cells } = merged
  return (
    <FormPage
      title={ratingsTitle(area)}
      caption={inspectionName(one.values)}
      lead={<Lead merged={merged} savedBy={savedBy} />}
      action={path}
      submit={SAVE}
      also={next && { label: say(NEXT, next.name), name: '_next', value: 'yes' }}
      cancelPath={`/inspections/${one.id}`}
      hidden={{ ...draft.hidden, ...opened }}
      draft={draft.draft}
    >
      {area.standards.map(standard => (
        <StandardFields standard={standard} cells={cells} wrong={wrong} />
      ))}
    </FormPage>
  )
}

function Lead({ merged: { taken, clashing, cells }, savedBy }: Pick<Props, 'merged' | 'savedBy'>) {
  if (taken.length + clashing.length === 0) return <Paragraph>{LEAD}</Paragraph>
  return (
    <Banner kind="warning">
      <Paragraph>{[MEANWHILE, savedBy && [' ', savedBy.name, ', ', <Moment at={savedBy.at} />, '.']]}</Paragraph>
      {taken.length > 0 && (
        <>
          <Paragraph>{TAKEN}</Paragraph>
          <List items={taken.map(name => cellInWords(name, cells[name] ?? ''))} />
        </>
      )}
      <Paragraph>{LOOK_AND_SAVE}</Paragraph>
    </Banner>
  )
}

type FieldsProps = { readonly standard: Standard; readonly cells: Cells; readonly wrong: ReadonlySet<string> }

function StandardFields({ standard, cells, wrong }: FieldsProps) {
  const { id, name } = standard
  const questions = caseQuestions(standard)
  const title = join([same(id), name])
  return (
    <Fieldset legend={title} legendSize="m" classes="sl-entry-part">
      <Select
        name={`rating-${id}`}
        label={standardRating.fields.rating.label}
        value={cells[`rating-${id}`]}
        items={[
          { value: '', text: NOT_RATED },
          ...RATINGS.map(rating => ({ value: rating, text: RATING_WORDS[rating] })),
        ]}
      />
      {questions.length > 0 && (
        <>
          <EntryTable
            caption={join([QUESTIONS, title], ': ')}
            rowLabel={QUESTION}
            columns={COLUMNS}
            rows={questions.map(question => ({
              id: question.id,
              title: join([same(question.id), question.asks]),
              of: same(question.id),
            }))}
            values={cells}
          />
          <Decision standard={standard} cells={cells} wrong={wrong} />
        </>
      )}
    </Fieldset>
  )
}

const { sufficient, judged, percentage } = questionResult.fields
const COLUMNS = [
  { id: 'sufficient', label: sufficient.label, inputmode: 'numeric' },
  { id: 'judged', label: judged.label, inputmode: 'numeric' },
  { id: 'percentage', label: percentage.label, inputmode: 'decimal' },
] as const

/** Who decided on another rating than the counts give, and why: folded away until it is needed. */
function Decision({ standard: { id }, cells, wrong }: FieldsProps) {
  const { reason, decided_by, decided_on } = standardRating.fields
  const own = decisionCells(id)
  const isOpen = own.some(name => (cells[name] ?? '') !== '' || wrong.has(fieldOfCell(name)))
  const [year, month, day] = DAY_PARTS.map(part => cells[`on-${id}-${part}`])
  return (
    <Details summary={DECIDED} open={isOpen}>
      <Textarea name={`reason-${id}`} label={reason.label} value={cells[`reason-${id}`]} rows={3} />
      <TextInput name={`by-${id}`} label={decided_by.label} value={cells[`by-${id}`]} />
      <DateInput name={`on-${id}`} legend={decided_on.label} value={{ day, month, year }} />
    </Details>
  )
}
