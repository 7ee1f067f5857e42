import type { Db } from '#db/db.ts'
import { codeLabel } from '#kernel/code-list.ts'
import { isLanguage, type Language, same, type Words } from '#kernel/language.ts'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { Radios } from '#ui/govuk/radios.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { List } from '#ui/text/list.tsx'
import type { Visit } from '#web/visit.ts'
import { handOver } from '../data/hand-over.ts'
import { SURVEY_IDS, type SurveyId } from '../domain/questionnaire-ids.ts'
import { SURVEYS } from '../domain/surveys.ts'
import { giveAway } from './give-away.ts'
import { surveyLinkPage } from './survey-link-page.tsx'

const TITLE: Words = { en: 'Ask with a survey', cy: 'Gofyn drwy arolwg' }
const WHOM: Words = { en: 'Whom do you ask?', cy: 'I bwy rydych yn gofyn?' }
const CHOOSE_WHOM: Words = { en: 'Select whom you ask', cy: 'Dewiswch i bwy rydych yn gofyn' }
const HOW: Words = { en: 'How will they answer?', cy: 'Sut byddan nhw’n ateb?' }
const CHOOSE_HOW: Words = { en: 'Select how they will answer', cy: 'Dewiswch sut byddan nhw’n ateb' }
const BY_LINK: Words = { en: 'By a link or a code to scan', cy: 'Drwy ddolen neu god i’w sganio' }
const BY_LINK_HINT: Words = {
  en: 'One link for everyone you ask, open for 30 days. It says nothing of who follows it.',
  cy: 'Un ddolen i bawb rydych yn gofyn iddynt, ar agor am 30 diwrnod. Nid yw’n dweud dim am bwy sy’n ei dilyn.',
}
const ON_DEVICE: Words = { en: 'On this device, now', cy: 'Ar y ddyfais hon, nawr' }
const ON_DEVICE_HINT: Words = {
  en: 'You are signed out of this browser at once. Close other tabs and windows that show a record first.',
  cy: 'Cewch eich allgofnodi o’r porwr hwn ar unwaith. Yn gyntaf, caewch dabiau a ffenestri eraill sy’n dangos cofnod.',
}
const LANGUAGE: Words = { en: 'Language of the questions', cy: 'Iaith y cwestiynau' }
const LANGUAGE_HINT: Words = { en: 'It can be changed on every page', cy: 'Gellir ei newid ar bob tudalen' }
const CHOOSE_LANGUAGE: Words = { en: 'Select the language of the questions', cy: 'Dewiswch iaith y cwestiynau' }
const CONTINUE: Words = { en: 'Continue', cy: 'Parhau' }
const NAMES: Readonly<Record<Language, string>> = { cy: 'Cymraeg', en: 'English' }
const BEFORE: readonly Words[] = [
  {
    en: 'Nobody gives a name, and an answer belongs to no record. Nobody can follow it up.',
    cy: 'Does neb yn rhoi enw, ac nid yw ateb yn perthyn i unrhyw gofnod. All neb weithredu arno.',
  },
  {
    en: 'If you are worried about a child, use a self-assessment, or talk to them.',
    cy: 'Os ydych yn poeni am blentyn, defnyddiwch hunanasesiad, neu siaradwch â’r plentyn.',
  },
]

type Chosen = {
  readonly survey: SurveyId | null
  readonly how: 'link' | 'device' | null
  readonly language: Language | null
}

export const askSurveyPage = (visit: Visit): Response =>
  ask(visit, { survey: null, how: null, language: visit.language }, {})

/** Makes a link and shows it this once, or hands this device over. */
export const takeSurvey = (db: Db, publicUrl: URL) => async (visit: Visit) => {
  const chosen = chosenIn((await visit.form()).texts)
  const { survey, how, language } = chosen
  if (survey === null || how === null || language === null)
    return ask(visit, chosen, {
      ...(survey === null && { survey: CHOOSE_WHOM }),
      ...(how === null && { how: CHOOSE_HOW }),
      ...(language === null && { questions_in: CHOOSE_LANGUAGE }),
    })
  const isLink = how === 'link'
  const token = await visit.change(tx =>
    handOver(tx, isLink ? { purpose: 'survey-link', survey } : { purpose: 'survey', survey, byLink: false }, visit.now),
  )
  if (!isLink) return giveAway(db, visit, token, language)
  return surveyLinkPage(visit, survey, new URL(`/answer/${visit.service.id}/${token}?lang=${language}`, publicUrl))
}

function chosenIn(texts: Readonly<Record<string, string>>): Chosen {
  const { survey, how, questions_in } = texts
  return {
    survey: SURVEY_IDS.find(id => id === survey) ?? null,
    how: how === 'link' || how === 'device' ? how : null,
    language: isLanguage(questions_in) ? questions_in : null,
  }
}

function ask(visit: Visit, chosen: Chosen, errors: Readonly<Record<string, Words>>): Response {
  return visit.page(
    { title: TITLE, errors, back: { path: '/surveys' }, status: Object.keys(errors).length > 0 ? 400 : 200 },
    <FormPage title={TITLE} lead={<Before />} submit={CONTINUE} cancelPath="/surveys">
      <Radios
        name="survey"
        legend={WHOM}
        legendSize="s"
        value={chosen.survey ?? ''}
        items={SURVEY_IDS.map(value => ({ value, label: codeLabel(SURVEYS, value) }))}
      />
      <Radios
        name="how"
        legend={HOW}
        legendSize="s"
        value={chosen.how ?? ''}
        items={[
          { value: 'link', label: BY_LINK, hint: BY_LINK_HINT },
          { value: 'device', label: ON_DEVICE, hint: ON_DEVICE_HINT },
        ]}
      />
      <Radios
        name="questions_in"
        legend={LANGUAGE}
        legendSize="s"
        hint={LANGUAGE_HINT}
        inline
        value={chosen.language ?? ''}
        items={(['cy', 'en'] as const).map(value => ({ value, label: same(NAMES[value]) }))}
      />
    </FormPage>,
  )
}

const Before = () => (
  <InsetText>
    <List items={BEFORE} />
  </InsetText>
)
