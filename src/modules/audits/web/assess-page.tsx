import { join, type Phrase, same, say, type Words } from '#kernel/language.ts'
import { readRecord } from '#kernel/read-value.ts'
import type { KeyQuestion } from '#modules/frameworks/domain/framework.ts'
import { RATING_WORDS, RATINGS } from '#modules/frameworks/index.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import { CharacterCount } from '#ui/govuk/character-count.tsx'
import { Details } from '#ui/govuk/details.tsx'
import { Fieldset } from '#ui/govuk/fieldset.tsx'
import { Radios } from '#ui/govuk/radios.tsx'
import { TextInput } from '#ui/govuk/text-input.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { type OwnDraft, ownDraft } from '#web/own-draft.ts'
import type { Visit } from '#web/visit.ts'
import { type Point, saveSelfAssessment } from '../data/save-self-assessment.ts'
import { RATING_CHARACTERISTICS } from '../domain/rating-characteristics.ts'
import { selfAssessmentPoint } from '../domain/self-assessment-point.ts'
import { selfAssessment, SHARE_FIELDS } from '../domain/self-assessment.ts'
import { openStandard, type OpenedStandard } from './open-standard.ts'
import { titleOf } from './standard-page.tsx'

const TITLE: Words = { en: 'Assess a standard', cy: 'Asesu safon' }
const LEAD: Words = {
  en: 'Open what you have something to say about: what is strong, what is missing, what shows it. What is said stays until you assess it again.',
  cy: 'Agorwch yr hyn y mae gennych rywbeth i’w ddweud amdano: beth sy’n gryf, beth sydd ar goll, beth sy’n ei ddangos. Mae’r hyn a ddywedir yn aros nes i chi ei hasesu eto.',
}
const SHARES: Words = { en: 'How sure are you?', cy: 'Pa mor sicr ydych chi?' }
const SHARES_HINT: Words = {
  en: 'For the forecast: how likely is each rating, in per cent? The four make 100. Leave all of them blank to count on the rating that you propose.',
  cy: 'Ar gyfer y rhagolwg: pa mor debygol yw pob gradd, yn y cant? Mae’r pedair yn gwneud 100. Gadewch bob un yn wag i gyfrif ar y radd rydych yn ei chynnig.',
}
const SAVE: Words = { en: 'Save the self-assessment', cy: 'Cadw’r hunanasesiad' }
const SAVED: Words = {
  en: 'Saved. Ask somebody else to challenge the rating',
  cy: 'Cadwyd. Gofynnwch i rywun arall herio’r radd',
}
const NOBODY: Words = {
  en: 'Your account belongs to no member of staff. Ask an administrator to link it',
  cy: 'Nid yw eich cyfrif yn perthyn i aelod o staff. Gofynnwch i weinyddwr ei gysylltu',
}
const TOO_LONG: Phrase<{ readonly label: Words; readonly max: number }> = {
  en: ({ label, max }) => `${label.en}: ${max} characters at most`,
  cy: ({ label, max }) => `${label.cy}: ${max} nod ar y mwyaf`,
}

/** The form as the list of drafts names it. */
export const ASSESS_FORM = { name: 'self-assessment', title: TITLE }

const POINT_FIELDS = ['strength', 'gap', 'evidence'] as const
type PointField = (typeof POINT_FIELDS)[number]
const OWN_INPUTS = ['rating', 'reason', ...Object.values(SHARE_FIELDS)] as const

type Typed = Readonly<Record<string, string>>
type Opened = OpenedStandard & { readonly draft: OwnDraft; readonly names: readonly string[] }

const nameOf = (field: PointField, question: string, prompt: number): string => `${field}-${question}-${prompt}`

const promptsOf = ({ standard }: OpenedStandard) =>
  standard.questions.flatMap(({ id, prompts }) => prompts.map((_, at) => ({ question: id, prompt: at + 1 })))

async function open(visit: Visit): Promise<Opened> {
  const opened = await openStandard(visit)
  const names = [
    ...OWN_INPUTS,
    ...promptsOf(opened).flatMap(({ question, prompt }) => POINT_FIELDS.map(field => nameOf(field, question, prompt))),
  ]
  const { framework, standard, path } = opened
  const draft = await ownDraft(visit, {
    ...{ name: ASSESS_FORM.name, about: `${framework.id} ${standard.id}`, path: `${path}/assess`, inputs: names },
  })
  return { ...opened, draft, names }
}

/** A standard to be assessed, beginning with what was said last. */
export async function assessPage(visit: Visit): Promise<Response> {
  const opened = await open(visit)
  const points = opened.points.flatMap(point =>
    POINT_FIELDS.map(field => [nameOf(field, point.question, point.prompt), point[field] ?? ''] as const),
  )
  return show(visit, opened, { ...Object.fromEntries(points), ...opened.draft.answers })
}

export async function takeAssessment(visit: Visit): Promise<Response> {
  const opened = await open(visit)
  const form = await visit.form()
  const typed: Typed = Object.fromEntries(opened.names.map(name => [name, form.text(name).trim()]))
  await opened.draft.keep(typed)
  const personId = await visit.look(reader => personOfAccount(reader, visit.visitor))
  const fixed = {
    framework: opened.framework.id,
    standard: opened.standard.id,
    made_on: visit.today,
    person_id: personId ?? '',
  }
  const { values, errors } = readRecord(selfAssessment, { ...pick(typed), ...fixed }, visit.today)
  const { person_id: noPerson, ...others } = errors
  const mistakes = { ...others, ...(noPerson ? { rating: NOBODY } : {}), ...tooLong(typed) }
  if (Object.keys(mistakes).length > 0) return show(visit, opened, typed, mistakes)
  await visit.change(tx => saveSelfAssessment(tx, values, pointsIn(opened, typed)))
  await opened.draft.clear()
  return visit.goTo(opened.path, SAVED)
}

const pick = (typed: Typed): Typed => Object.fromEntries(OWN_INPUTS.map(name => [name, typed[name] ?? '']))

const tooLong = (typed: Typed): Readonly<Record<string, Words>> =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, text]) => {
      const field = POINT_FIELDS.find(one => name.startsWith(`${one}-`))
      if (!field) return []
      const { max, label } = selfAssessmentPoint.fields[field]
      return [...text].length > max ? [[name, say(TOO_LONG, { label, max })]] : []
    }),
  )

const pointsIn = (opened: OpenedStandard, typed: Typed): readonly Point[] =>
  promptsOf(opened).flatMap(({ question, prompt }) => {
    const text = (field: PointField) => typed[nameOf(field, question, prompt)] || null
    const point = { question, prompt, strength: text('strength'), gap: text('gap'), evidence: text('evidence') }
    return POINT_FIELDS.some(field => point[field] !== null) ? [point] : []
  })

function show(visit: Visit, opened: Opened, typed: Typed, errors: Readonly<Record<string, Words>> = {}): Response {
  const { standard, path, draft } = opened
  return visit.page(
    {
      title: join([TITLE, titleOf(opened)], ': '),
      errors,
      status: Object.keys(errors).length > 0 ? 400 : 200,
      back: { path },
    },
    <FormPage
      title={titleOf(opened)}
      caption={TITLE}
      lead={<Paragraph>{LEAD}</Paragraph>}
      action={`${path}/assess`}
      submit={SAVE}
      cancelPath={path}
      draft={draft.draft}
      hidden={draft.hidden}
    >
      {standard.questions.map(question => (
        <Question question={question} typed={typed} />
      ))}
      <Rating typed={typed} />
    </FormPage>,
  )
}

const Question = ({ question, typed }: { readonly question: KeyQuestion; readonly typed: Typed }) => (
  <>
    <Heading level={2} size="s">
      {join([same(question.id), question.asks])}
    </Heading>
    {question.prompts.map((prompt, at) => {
      const inputs = POINT_FIELDS.map(field => ({ field, name: nameOf(field, question.id, at + 1) }))
      return (
        <Details summary={prompt} open={inputs.some(({ name }) => (typed[name] ?? '') !== '')}>
          {inputs.map(({ field, name }) => (
            <CharacterCount
              name={name}
              label={selfAssessmentPoint.fields[field].label}
              labelSize="s"
              value={typed[name] ?? ''}
              rows={selfAssessmentPoint.fields[field].lines}
              maxLength={selfAssessmentPoint.fields[field].max}
              threshold={75}
            />
          ))}
        </Details>
      )
    })}
  </>
)

const { fields } = selfAssessment

const Rating = ({ typed }: { readonly typed: Typed }) => (
  <>
    <Radios
      name="rating"
      legend={fields.rating.label}
      legendSize="m"
      value={typed['rating'] ?? ''}
      items={RATINGS.toReversed().map(value => ({
        value,
        label: RATING_WORDS[value],
        hint: RATING_CHARACTERISTICS[value],
      }))}
    />
    <CharacterCount
      name="reason"
      label={fields.reason.label}
      labelSize="s"
      value={typed['reason'] ?? ''}
      rows={fields.reason.lines}
      maxLength={fields.reason.max}
    />
    <Fieldset legend={SHARES} legendSize="s">
      <Paragraph look="quiet">{SHARES_HINT}</Paragraph>
      {RATINGS.toReversed().map(rating => (
        <TextInput
          name={SHARE_FIELDS[rating]}
          label={RATING_WORDS[rating]}
          value={typed[SHARE_FIELDS[rating]] ?? ''}
          width={3}
          inputmode="numeric"
          suffix={{ text: '%' }}
        />
      ))}
    </Fieldset>
  </>
)
