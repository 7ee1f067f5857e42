import type { Reader } from '#db/work.ts'
import { same, type Words } from '#kernel/language.ts'
import { programmeChoices } from '#modules/cases/index.ts'
import { ChildFrame, openChild, titleOf } from '#modules/children/index.ts'
import { people } from '#modules/workforce/index.ts'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { RecordCards } from '#web/record-form/record-cards.tsx'
import type { Visit } from '#web/visit.ts'
import { safetyOf } from '../data/safety-of.ts'
import { surroundingsOf } from '../data/surroundings-of.ts'
import { oversight } from '../domain/oversight.ts'
import { ConcernsSection } from './concerns-section.tsx'
import { IncidentsSection } from './incidents-section.tsx'
import { MissingBanner } from './missing-banner.tsx'
import { MissingSection } from './missing-section.tsx'
import { NotificationsSection } from './notifications-section.tsx'
import { PanelsSection } from './panels-section.tsx'
import { ReviewBanner } from './review-banner.tsx'
import { surroundingChoices } from './surrounding-choices.ts'
import { SurroundingsSection } from './surroundings-section.tsx'

export const SAFETY: Words = { en: 'Safety', cy: 'Diogelwch' }
const RECORD_INCIDENT: Words = { en: 'Record an incident', cy: 'Cofnodi digwyddiad' }
const RECORD_MISSING: Words = { en: 'Record that the child is missing', cy: 'Cofnodi bod y plentyn ar goll' }
const RAISE: Words = { en: 'Raise a concern', cy: 'Codi pryder' }
const RECORD_OVERSIGHT: Words = { en: 'Record oversight', cy: 'Cofnodi goruchwyliaeth' }

/** Who may be hurt, and what is done about it: everything that bears on the safety of a child and of those around them. */
export async function safetyPage(visit: Visit): Promise<Response> {
  const child = await openChild(visit)
  const { known, links, choices } = await visit.look(async reader => ({
    known: await safetyOf(reader, child.id),
    links: await surroundingsOf(reader, child.id),
    choices: await namesFor(reader, child.id, visit),
  }))
  const path = `/children/${child.id}`
  const formPath = (slug: string): string | undefined => (visit.may('safety.write') ? `${path}/${slug}` : undefined)
  const { today } = visit
  return visit.page(
    { title: titleOf(SAFETY, child) },
    <ChildFrame child={child} visit={visit} tab="/safety">
      <Heading>{SAFETY}</Heading>
      <MissingBanner episodes={known.episodes} today={today} formPath={formPath('missing-episodes')} />
      {visit.may('assessment.write') && (
        <ReviewBanner incident={known.incidents.find(({ id }) => id === visit.query('incident'))} path={path} />
      )}
      <QuickWays visit={visit} path={path} />
      <ConcernsSection concerns={known.concerns} {...{ today, choices }} formPath={formPath('escalations')} />
      <MissingSection episodes={known.episodes} today={today} formPath={formPath('missing-episodes')} />
      <IncidentsSection incidents={known.incidents} {...{ today, choices }} formPath={formPath('incidents')} />
      <SurroundingsSection links={links} today={today} writePath={visit.may('safety.write') ? path : undefined} />
      <PanelsSection {...known} {...{ today, choices }} formPath={formPath('panels')} />
      <NotificationsSection notifications={known.notifications} today={today} formPath={formPath('notifications')} />
      <RecordCards
        entity={oversight}
        title={oversight.title}
        add={RECORD_OVERSIGHT}
        named="kind"
        records={known.looks}
        {...{ today, choices }}
        formPath={visit.may('oversight.write') ? `${path}/oversights` : undefined}
      />
    </ChildFrame>,
  )
}

/** The names of programmes and people, those who have left too. */
async function namesFor(reader: Reader, childId: string, { today }: Visit) {
  const everyone = (await people(reader, today, { everyone: true })).map(({ id, name }) => ({
    value: id,
    label: same(name),
  }))
  const programme_id = await programmeChoices(reader, childId, today)
  return {
    programme_id,
    place_id: await surroundingChoices(reader, 'place', today),
    person_id: everyone,
    raised_by_id: everyone,
    owner_id: everyone,
    passed_to_id: everyone,
  }
}

/** What is recorded in a hurry, at the top. */
const QuickWays = ({ visit, path }: { readonly visit: Visit; readonly path: string }) =>
  visit.may('safety.write') ? (
    <ButtonRow>
      {[
        <ButtonLink path={`${path}/incidents/new`}>{RECORD_INCIDENT}</ButtonLink>,
        <ButtonLink path={`${path}/missing-episodes/new`} look="secondary">
          {RECORD_MISSING}
        </ButtonLink>,
        <ButtonLink path={`${path}/escalations/new`} look="secondary">
          {RAISE}
        </ButtonLink>,
      ]}
    </ButtonRow>
  ) : null
