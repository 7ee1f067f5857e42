import { idIn } from '#modules/cases/index.ts'
import { join, same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Banner } from '#ui/patterns/banner.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { factsOf } from '#web/record-form/facts-of.tsx'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { victimInFull, type VictimInFull } from '../data/victim-in-full.ts'
import { hasEnhancedRights } from '../domain/enhanced-rights.ts'
import { type VictimTask, victimTasks } from '../domain/victim-tasks.ts'
import { victimHarm } from '../domain/victim-harm.ts'
import { victim } from '../domain/victim.ts'
import { AgreedCard } from './agreed-card.tsx'
import { BearingCard } from './bearing-card.tsx'
import { taskWords } from './task-words.ts'
import { VictimRecords } from './victim-records.tsx'
import { VICTIMS } from './victims-page.tsx'

const KNOWN: Words = {
  en: 'Known to the service in another way: ask your manager before contact',
  cy: 'Mae’r gwasanaeth yn eu hadnabod mewn ffordd arall: gofynnwch i’ch rheolwr cyn cysylltu',
}
const ENHANCED: Words = { en: 'Enhanced rights', cy: 'Hawliau uwch' }
const TO_DO: Words = { en: 'To do', cy: 'I’w wneud' }
const LATE: Words = { en: 'Overdue', cy: 'Hwyr' }
const REACHING: Words = { en: 'How to reach them', cy: 'Sut i gael gafael arnynt' }
const ABOUT: Words = { en: 'About them', cy: 'Amdanynt' }
const HARMS: Words = { en: 'What was done to them', cy: 'Yr hyn a wnaed iddynt' }
const NO_HARM: Words = { en: 'No offence is recorded', cy: 'Nid oes trosedd wedi’i chofnodi' }
const ADD_HARM: Words = { en: 'Add an offence', cy: 'Ychwanegu trosedd' }
const REMOVE: Words = { en: 'Remove', cy: 'Tynnu' }

const REACH_FIELDS = ['safe_contact', 'prefers', 'parent_name', 'phone', 'email', 'address', 'postcode']
const OTHER_FIELDS = Object.keys(victim.fields).filter(name => !REACH_FIELDS.includes(name))

/** One victim: how it is safe to reach them, what they agreed to, what waits, and all that was done for them. */
export async function victimPage(visit: Visit): Promise<Response> {
  const id = idIn(visit, 'victimId')
  const asked = { accountId: visit.visitor.accountId, today: visit.today, route: visit.route }
  const known = found(await visit.change(tx => victimInFull(tx, id, asked)))
  const { values } = known.victim
  const path = `/victims/${id}`
  const mayWrite = visit.may('victim.write')
  return visit.page(
    { title: join([VICTIMS, same(values.name)], ': '), back: { path: '/victims', label: VICTIMS } },
    <>
      <Heading>{values.name}</Heading>
      {hasEnhancedRights(values) && (
        <Paragraph>
          <StatusTag meaning="active">{ENHANCED}</StatusTag>
        </Paragraph>
      )}
      {values.known_as_child && <Banner kind="warning">{KNOWN}</Banner>}
      <Tasks tasks={victimTasks(known.brief, visit.today)} today={visit.today} />
      <SummaryCard
        title={REACHING}
        level={2}
        facts={factsOf(victim, known.victim, { without: OTHER_FIELDS })}
        changePath={mayWrite ? `${path}/edit` : undefined}
      />
      <AgreedCard
        consents={known.brief.consents}
        today={visit.today}
        formPath={mayWrite ? `${path}/consents` : undefined}
      />
      <Harms known={known} path={path} mayWrite={mayWrite} />
      <VictimRecords known={known} today={visit.today} path={path} mayWrite={mayWrite} />
      <SummaryCard
        title={ABOUT}
        level={2}
        facts={factsOf(victim, known.victim, { without: [...REACH_FIELDS, 'name', 'known_as_child'] })}
        changePath={mayWrite ? `${path}/edit` : undefined}
      />
    </>,
  )
}

type TasksProps = { readonly tasks: readonly VictimTask[]; readonly today: LocalDate }

const Tasks = ({ tasks, today }: TasksProps) =>
  tasks.length > 0 ? (
    <>
      <Heading level={2}>{TO_DO}</Heading>
      <List
        items={tasks.map(task => [
          taskWords(task),
          task.dueOn && [
            ', ',
            <Day on={task.dueOn} />,
            ' ',
            task.dueOn < today && <StatusTag meaning="late">{LATE}</StatusTag>,
          ],
        ])}
      />
    </>
  ) : null

type HarmsProps = { readonly known: VictimInFull; readonly path: string; readonly mayWrite: boolean }

const Harms = ({ known: { harms, bearings, notes }, path, mayWrite }: HarmsProps) => (
  <>
    <Heading level={2}>{HARMS}</Heading>
    {harms.length === 0 && <Paragraph look="quiet">{NO_HARM}</Paragraph>}
    {harms.map(harm => {
      const bearing = bearings.find(({ offence_id }) => offence_id === harm.values.offence_id)
      return (
        <>
          <SummaryCard
            title={bearing?.description ? same(bearing.description) : victimHarm.title}
            level={3}
            facts={factsOf(victimHarm, harm, { without: ['victim_id', 'offence_id'] })}
            changePath={mayWrite ? `${path}/harms/${harm.id}/edit` : undefined}
            links={mayWrite ? [{ label: REMOVE, path: `${path}/harms/${harm.id}/remove` }] : []}
          />
          {bearing && (
            <BearingCard
              bearing={bearing}
              notes={notes.filter(({ values }) => values.child_id === bearing.child_id)}
              notePath={mayWrite ? `${path}/harms/${harm.id}/safety-notes` : undefined}
            />
          )}
        </>
      )
    })}
    {mayWrite && (
      <ButtonLink path={`${path}/harms/new`} look="secondary">
        {ADD_HARM}
      </ButtonLink>
    )}
  </>
)
