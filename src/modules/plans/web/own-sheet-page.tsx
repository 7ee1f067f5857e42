import { isLanguage, type Language, same, type Words } from '#kernel/language.ts'
import { RecordHeader, titleOf } from '#modules/children/index.ts'
import { answersForIt } from '#modules/cases/domain/allocation-roles.ts'
import { holdsOn } from '#modules/children/domain/spans.ts'
import { OwnSheet, SheetPart } from '#ui/patterns/own-sheet.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Day } from '#ui/text/day.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Strong } from '#ui/text/strong.tsx'
import { Verbatim } from '#ui/text/verbatim.tsx'
import type { Visit } from '#web/visit.ts'
import type { ActionRecord, PlanInFull } from '../data/plans-of.ts'
import { isSettled } from '../domain/action-results.ts'
import { reviewDueOn } from '../domain/review-due.ts'
import { sheetLanguage } from '../domain/sheet-language.ts'
import { type Names, openPlan, type PlanView } from './open-plans.ts'
import { planPath } from './plan-paths.ts'

const TITLE: Words = { en: 'The child’s sheet', cy: 'Taflen y plentyn' }
const MY_PLAN: Words = { en: 'My plan', cy: 'Fy nghynllun' }
const I_WANT: Words = { en: 'What I want', cy: 'Beth rydw i ei eisiau' }
const HELPS: Words = { en: 'What helps me', cy: 'Beth sy’n fy helpu' }
const AIMS: Words = { en: 'What we are working on', cy: 'Beth rydyn ni’n gweithio arno' }
const I_WILL: Words = { en: 'What I will do', cy: 'Beth y bydda i’n ei wneud' }
const OTHERS_WILL: Words = { en: 'What others will do', cy: 'Beth y bydd pobl eraill yn ei wneud' }
const BY: Words = { en: 'by', cy: 'erbyn' }
const IF_WORSE: Words = { en: 'If things go wrong', cy: 'Os aiff pethau o chwith' }
const IF: Words = { en: 'If this happens', cy: 'Os bydd hyn yn digwydd' }
const THEN: Words = { en: 'We do this', cy: 'Byddwn ni’n gwneud hyn' }
const WORKER: Words = { en: 'Who I can talk to', cy: 'Gyda phwy y galla i siarad' }
const AGAIN: Words = { en: 'We look at this again by', cy: 'Byddwn ni’n edrych ar hwn eto erbyn' }
const I_AGREED: Words = { en: 'I agreed to this on', cy: 'Cytunais â hyn ar' }
const OTHER_LANGUAGE: Readonly<Record<Language, Words>> = {
  en: { en: 'Show the sheet in Welsh', cy: 'Dangos y daflen yn Gymraeg' },
  cy: { en: 'Show the sheet in English', cy: 'Dangos y daflen yn Saesneg' },
}

/** The plan as the child keeps it: one sheet, in the language of their letters, whatever the worker reads. */
export async function ownSheetPage(visit: Visit): Promise<Response> {
  const view = await openPlan(visit)
  const { child, one } = view
  const asked = visit.query('sheet')
  const language = isLanguage(asked) ? asked : sheetLanguage(one.values.language, child)
  return visit.page(
    { title: titleOf(TITLE, child), back: { path: planPath(one) } },
    <>
      <RecordHeader child={child} visit={visit} />
      <ButtonRow>
        <Link path={`${planPath(one)}/mine?sheet=${language === 'en' ? 'cy' : 'en'}`}>{OTHER_LANGUAGE[language]}</Link>
      </ButtonRow>
      <OwnSheet language={language} title={MY_PLAN} caption={child.known_as ?? child.given_names}>
        <Sheet view={view} visit={visit} />
      </OwnSheet>
    </>,
  )
}

function Sheet({ view, visit }: { readonly view: PlanView; readonly visit: Visit }) {
  const { one, programme, names } = view
  const { hopes, helps_me } = one.values
  const actions = one.objectives.flatMap(aim => aim.actions).filter(({ values }) => !isSettled(values.result))
  const mine = actions.filter(({ values }) => values.by === 'child')
  const others = actions.filter(({ values }) => values.by !== 'child')
  const workers = programme.allocations.filter(
    ({ values }) => answersForIt(values.role) && holdsOn(values, visit.today),
  )
  return (
    <>
      {hopes && <SheetPart title={I_WANT}>{<Verbatim>{hopes}</Verbatim>}</SheetPart>}
      {one.objectives.length > 0 && (
        <SheetPart title={AIMS}>
          <List
            kind="number"
            spaced
            items={one.objectives.map(({ values }) => values.child_words ?? values.worker_words)}
          />
        </SheetPart>
      )}
      {mine.length > 0 && (
        <SheetPart title={I_WILL}>
          <List spaced items={mine.map(action => [action.values.what, dueBy(action)])} />
        </SheetPart>
      )}
      {others.length > 0 && (
        <SheetPart title={OTHERS_WILL}>
          <List
            spaced
            items={others.map(action => [
              <Strong>{whoItIs(action, names)}</Strong>,
              ': ',
              action.values.what,
              dueBy(action),
            ])}
          />
        </SheetPart>
      )}
      {helps_me && <SheetPart title={HELPS}>{<Verbatim>{helps_me}</Verbatim>}</SheetPart>}
      <IfWorse one={one} />
      {workers.length > 0 && (
        <SheetPart title={WORKER}>
          <List kind="plain" items={workers.map(({ person }) => person)} />
        </SheetPart>
      )}
      <LookAgain one={one} />
      <Agreed one={one} />
    </>
  )
}

const PEOPLE: Readonly<Record<string, Words>> = {
  'parent-or-carer': { en: 'My parent or carer', cy: 'Fy rhiant neu fy ngofalwr' },
  'case-manager': { en: 'My worker', cy: 'Fy ngweithiwr' },
  service: { en: 'Someone in the service', cy: 'Rhywun yn y gwasanaeth' },
  partner: { en: 'Someone who helps', cy: 'Rhywun sy’n helpu' },
}

/** Who does something, as the child knows them: by name where there is one. */
function whoItIs({ values: { by, person_id, provider } }: ActionRecord, names: Names): Words {
  const name = (person_id === null ? undefined : names.get(person_id)) ?? provider
  return name ? same(name) : (PEOPLE[by] ?? same(by))
}

const dueBy = ({ values: { due_on } }: ActionRecord) => due_on && [', ', BY, ' ', <Day on={due_on} />]

function IfWorse({ one }: { readonly one: PlanInFull }) {
  const theirs = one.contingencies.filter(({ values }) => values.protects === 'child')
  if (theirs.length === 0) return null
  return (
    <SheetPart title={IF_WORSE}>
      {theirs.map(({ values }) => (
        <List
          kind="plain"
          items={[
            [<Strong>{IF}</Strong>, ': ', values.if_what],
            [<Strong>{THEN}</Strong>, ': ', values.then_what],
          ]}
        />
      ))}
    </SheetPart>
  )
}

function LookAgain({ one }: { readonly one: PlanInFull }) {
  const { agreed_on } = one.values
  if (agreed_on === null) return null
  const due = reviewDueOn({ agreedOn: agreed_on, reviews: one.reviews.map(({ values }) => values) })
  return (
    <SheetPart title={AGAIN}>
      <Paragraph>
        <Day on={due} />
      </Paragraph>
    </SheetPart>
  )
}

function Agreed({ one: { values } }: { readonly one: PlanInFull }) {
  if (values.child_agreed_on === null || values.child_agreed_how === 'not-agreed') return null
  return (
    <SheetPart title={I_AGREED}>
      <Paragraph>
        <Day on={values.child_agreed_on} />
      </Paragraph>
    </SheetPart>
  )
}
