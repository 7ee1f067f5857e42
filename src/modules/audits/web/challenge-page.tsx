import { codesOn } from '#kernel/code-list.ts'
import { join, type Words } from '#kernel/language.ts'
import { readRecord } from '#kernel/read-value.ts'
import { RATING_WORDS, RATINGS } from '#modules/frameworks/index.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import { CharacterCount } from '#ui/govuk/character-count.tsx'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { Radios } from '#ui/govuk/radios.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { RatingMark } from '#modules/frameworks/index.ts'
import { Verbatim } from '#ui/text/verbatim.tsx'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { challenge, type ChallengeProblem } from '../data/save-self-assessment.ts'
import { CHALLENGES } from '../domain/challenges.ts'
import { selfAssessment } from '../domain/self-assessment.ts'
import { openStandard, type OpenedStandard } from './open-standard.ts'
import { titleOf } from './standard-page.tsx'

const TITLE: Words = { en: 'Challenge the rating', cy: 'Herio’r radd' }
const SAVE: Words = { en: 'Save', cy: 'Cadw' }
const SAVED: Words = { en: 'The rating has been challenged', cy: 'Heriwyd y radd' }
const NOBODY: Words = {
  en: 'Your account belongs to no member of staff. Ask an administrator to link it',
  cy: 'Nid yw eich cyfrif yn perthyn i aelod o staff. Gofynnwch i weinyddwr ei gysylltu',
}
const PROBLEMS: Readonly<Record<ChallengeProblem, Words>> = {
  'not-found': { en: 'It is not there any more', cy: 'Nid yw yno mwyach' },
  'own-proposal': {
    en: 'You proposed this rating. Somebody else has to challenge it',
    cy: 'Chi a gynigiodd y radd hon. Rhaid i rywun arall ei herio',
  },
  'challenged-already': { en: 'It has been challenged already', cy: 'Heriwyd hi eisoes' },
}

const INPUTS = ['challenge', 'challenge_rating', 'challenge_reason'] as const
type Typed = Readonly<Record<(typeof INPUTS)[number], string>>

const { fields } = selfAssessment

/** The rating that was proposed with its reason, and what a second person says to it. */
export const challengePage = async (visit: Visit): Promise<Response> =>
  show(visit, await openStandard(visit), { challenge: '', challenge_rating: '', challenge_reason: '' })

export async function takeChallenge(visit: Visit): Promise<Response> {
  const opened = await openStandard(visit)
  const one = found(opened.latest)
  const form = await visit.form()
  const typed = Object.fromEntries(INPUTS.map(name => [name, form.text(name).trim()])) as Typed
  const personId = await visit.look(reader => personOfAccount(reader, visit.visitor))
  if (personId === null) return show(visit, opened, typed, { challenge: NOBODY })
  const told = { ...typed, challenge_rating: typed.challenge === 'other' ? typed.challenge_rating : '' }
  const before = Object.fromEntries(
    Object.entries(one.values).map(([name, value]) => [name, value === null ? '' : String(value)]),
  )
  const { values, errors, unknownCodes } = readRecord(
    selfAssessment,
    { ...before, ...told, challenger_id: personId, challenged_on: visit.today },
    visit.today,
  )
  const { challenger_id: own, ...others } = errors
  const mistakes = {
    ...others,
    ...('challenge' in unknownCodes ? { challenge: fields.challenge.label } : {}),
    ...('challenge_rating' in unknownCodes ? { challenge_rating: fields.challenge_rating.label } : {}),
    ...(own ? { challenge: PROBLEMS['own-proposal'] } : {}),
  }
  if (Object.keys(mistakes).length > 0) return show(visit, opened, typed, mistakes)
  const said = { challenger_id: personId, challenged_on: visit.today }
  const done = await visit.change(tx =>
    challenge(tx, {
      id: one.id,
      personId,
      values: { ...said, ...Object.fromEntries(INPUTS.map(name => [name, values[name] ?? null])) },
    }),
  )
  if (!done.ok) return show(visit, opened, typed, { challenge: PROBLEMS[done.problem] })
  return visit.goTo(opened.path, SAVED)
}

function show(
  visit: Visit,
  opened: OpenedStandard,
  typed: Typed,
  errors: Readonly<Record<string, Words>> = {},
): Response {
  const { path } = opened
  const one = found(opened.latest)
  return visit.page(
    {
      title: join([TITLE, titleOf(opened)], ': '),
      errors,
      status: Object.keys(errors).length > 0 ? 400 : 200,
      back: { path },
    },
    <FormPage
      title={TITLE}
      caption={titleOf(opened)}
      action={`${path}/challenge`}
      submit={SAVE}
      cancelPath={path}
      lead={
        <InsetText>
          <RatingMark rating={one.values.rating} of={opened.standard.name} />
          <Verbatim>{one.values.reason}</Verbatim>
        </InsetText>
      }
    >
      <Radios
        name="challenge"
        legend={fields.challenge.label}
        legendSize="s"
        value={typed.challenge}
        items={codesOn(CHALLENGES, visit.today).map(({ code, label }) => ({
          value: code,
          label,
          conditional: code === 'other' && <OtherRating typed={typed} />,
        }))}
      />
      <CharacterCount
        name="challenge_reason"
        label={fields.challenge_reason.label}
        labelSize="s"
        value={typed.challenge_reason}
        rows={fields.challenge_reason.lines}
        maxLength={fields.challenge_reason.max}
      />
    </FormPage>,
  )
}

const OtherRating = ({ typed }: { readonly typed: Typed }) => (
  <Radios
    name="challenge_rating"
    legend={fields.challenge_rating.label}
    legendSize="s"
    value={typed.challenge_rating}
    items={RATINGS.toReversed().map(value => ({ value, label: RATING_WORDS[value] }))}
  />
)
