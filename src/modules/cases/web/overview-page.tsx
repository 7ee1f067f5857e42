import type { Words } from '#kernel/language.ts'
import { ChildFrame, openChild, titleOf } from '#modules/children/index.ts'
import { Timeline, type TimelineEntry } from '#ui/patterns/timeline.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Moment } from '#ui/text/moment.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { WithSide } from '#ui/text/with-side.tsx'
import { type Draft, myDrafts } from '#web/drafts.ts'
import type { NamedForm } from '#web/module.ts'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { childToday } from '../data/child-today.ts'
import { overviewOf } from '../data/overview-of.ts'
import { chronologyEvents } from '../domain/chronology-events.ts'
import { missingFacts } from '../domain/missing-facts.ts'
import { AtAGlance } from './at-a-glance.tsx'
import type { CaseParts } from './case-parts.ts'
import { chronologyEntry } from './chronology-entry.ts'
import { knownFacts } from './known-facts.ts'
import { LatestOffence } from './latest-offence.tsx'
import { LiveProgrammes } from './live-programmes.tsx'
import { MissingList } from './missing-list.tsx'
import { NextSteps } from './next-steps.tsx'
import { LanguageCard, NowCard } from './now-cards.tsx'
import { PeopleAround } from './people-around.tsx'
import { WhatIsDue } from './what-is-due.tsx'

export const OVERVIEW: Words = { en: 'Overview', cy: 'Trosolwg' }
const LATEST: Words = { en: 'What happened last', cy: 'Beth ddigwyddodd ddiwethaf' }
const WHOLE: Words = { en: 'The whole chronology', cy: 'Y gronoleg gyfan' }
const DRAFTS: Words = { en: 'Your unfinished forms', cy: 'Eich ffurflenni heb eu gorffen' }

/** The first page of a child’s record: what matters in a crisis, then what is due, how the work stands, how they live. */
export function overviewPage({ contributions, sources, forms }: CaseParts) {
  const events = chronologyEvents(sources)
  return async (visit: Visit): Promise<Response> => {
    const child = await openChild(visit)
    const { today } = visit
    const { overview, whole, drafts } = await visit.look(async reader => ({
      overview: found(await overviewOf(reader, child.id, { today, sources })),
      whole: await childToday(reader, contributions, { childId: child.id, today }),
      drafts: await myDrafts(reader, child.id),
    }))
    const path = `/children/${child.id}`
    const missing = missingFacts(knownFacts(overview, visit.service.nation, today), today)
    const latest = overview.latest.map(entry => chronologyEntry(entry, events, path))
    return visit.page(
      { title: titleOf(OVERVIEW, child) },
      <ChildFrame child={child} visit={visit} tab="">
        <Heading hidden>{OVERVIEW}</Heading>
        <AtAGlance overview={overview} whole={whole} today={today} />
        <WithSide
          side={[
            <Drafts drafts={drafts} forms={forms} visit={visit} />,
            <MissingList missing={missing} childId={child.id} visit={visit} />,
            latest.length > 0 && <Latest entries={latest} path={path} />,
          ]}
        >
          <NextSteps missing={missing} overview={overview} childId={child.id} visit={visit} />
          <WhatIsDue due={whole.due} programmes={overview.programmes} today={today} />
          <LiveProgrammes programmes={overview.programmes} stages={whole.stages} path={path} today={today} />
          <PeopleAround overview={overview} path={path} visit={visit} />
          <NowCard now={overview.now} path={path} />
          <LanguageCard now={overview.now} visit={visit} path={path} />
          <LatestOffence overview={overview} path={path} />
        </WithSide>
      </ChildFrame>,
    )
  }
}

type LatestProps = { readonly entries: readonly TimelineEntry[]; readonly path: string }

const Latest = ({ entries, path }: LatestProps) => (
  <>
    <Heading level={2} size="s">
      {LATEST}
    </Heading>
    <Timeline entries={entries} level={3} />
    <Paragraph>
      <Link path={`${path}/chronology`}>{WHOLE}</Link>
    </Paragraph>
  </>
)

type DraftsProps = {
  readonly drafts: readonly Draft[]
  readonly forms: readonly NamedForm[]
  readonly visit: Visit
}

/** What this person began on this child and has not saved. */
const Drafts = ({ drafts, forms, visit }: DraftsProps) =>
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
            {forms.find(({ name }) => name === form)?.title ?? form}
          </Link>,
          ', ',
          <Moment at={savedAt} />,
        ])}
      />
    </>
  ) : null
