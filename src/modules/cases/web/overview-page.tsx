import type { Words } from '#kernel/language.ts'
import { CASE_RECORDS } from '../domain/records.ts'
import { ChildFrame, CHILDREN_RECORDS, openChild, titleOf } from '#modules/children/index.ts'
import { Timeline } from '#ui/patterns/timeline.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Moment } from '#ui/text/moment.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { WithSide } from '#ui/text/with-side.tsx'
import { type Draft, myDrafts } from '#web/drafts.ts'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { type Overview, overviewOf } from '../data/overview-of.ts'
import { missingFacts } from '../domain/missing-facts.ts'
import { chronologyEntry } from './chronology-entry.tsx'
import { knownFacts } from './known-facts.ts'
import { LatestOffence } from './latest-offence.tsx'
import { MissingList } from './missing-list.tsx'
import { NextSteps } from './next-steps.tsx'
import { LanguageCard, NowCard } from './now-cards.tsx'
import { OpenProgrammes } from './open-programmes.tsx'
import { ResponsibleCard } from './responsible-card.tsx'

export const OVERVIEW: Words = { en: 'Overview', cy: 'Trosolwg' }
const LATEST: Words = { en: 'What happened last', cy: 'Beth ddigwyddodd ddiwethaf' }
const WHOLE: Words = { en: 'The whole chronology', cy: 'Y gronoleg gyfan' }
const DRAFTS: Words = { en: 'Your unfinished forms', cy: 'Eich ffurflenni heb eu gorffen' }

/** The first page of a child’s record: who answers for them, what goes on, how they live, and what is not known. */
export async function overviewPage(visit: Visit): Promise<Response> {
  const child = await openChild(visit)
  const { overview, drafts } = await visit.look(async reader => ({
    overview: found(await overviewOf(reader, child.id, visit.today)),
    drafts: await myDrafts(reader, child.id),
  }))
  const missing = missingFacts(knownFacts(overview, visit.service.nation, visit.today), visit.today)
  return visit.page(
    { title: titleOf(OVERVIEW, child) },
    <ChildFrame child={child} visit={visit} tab="">
      <WithSide
        side={[
          <Drafts drafts={drafts} visit={visit} />,
          <MissingList missing={missing} childId={child.id} visit={visit} />,
          overview.latest.length > 0 && <Latest overview={overview} path={`/children/${child.id}`} />,
        ]}
      >
        <Heading>{OVERVIEW}</Heading>
        <NextSteps missing={missing} overview={overview} childId={child.id} visit={visit} />
        <Standing overview={overview} visit={visit} path={`/children/${child.id}`} />
      </WithSide>
    </ChildFrame>,
  )
}

type StandingProps = { readonly overview: Overview; readonly visit: Visit; readonly path: string }

const Standing = ({ overview, visit, path }: StandingProps) => (
  <>
    {overview.programmes.length > 0 && <ResponsibleCard programmes={overview.programmes} today={visit.today} />}
    <OpenProgrammes programmes={overview.programmes} path={path} today={visit.today} />
    <LatestOffence overview={overview} path={path} />
    <NowCard now={overview.now} path={path} />
    <LanguageCard now={overview.now} visit={visit} path={path} />
  </>
)

type LatestProps = { readonly overview: Overview; readonly path: string }

const Latest = ({ overview, path }: LatestProps) => (
  <>
    <Heading level={2} size="s">
      {LATEST}
    </Heading>
    <Timeline entries={overview.latest.map(entry => chronologyEntry(entry, path))} level={3} />
    <Paragraph>
      <Link path={`${path}/chronology`}>{WHOLE}</Link>
    </Paragraph>
  </>
)

const KINDS = [...CHILDREN_RECORDS, ...CASE_RECORDS]

/** What this person began on this child and has not saved. */
const Drafts = ({ drafts, visit }: { readonly drafts: readonly Draft[]; readonly visit: Visit }) =>
  drafts.length > 0 ? (
    <>
      <Heading level={2} size="s">
        {DRAFTS}
      </Heading>
      <List
        kind="plain"
        spaced
        items={drafts.map(({ form, place, savedAt }) => [
          <Link path={place.slice(visit.href('').length)}>
            {KINDS.find(({ name }) => name === form)?.title ?? form}
          </Link>,
          ', ',
          <Moment at={savedAt} />,
        ])}
      />
    </>
  ) : null
