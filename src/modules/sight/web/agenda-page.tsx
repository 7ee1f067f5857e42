import { readRecord } from '#db/record-store.ts'
import { codeLabel } from '#kernel/code-list.ts'
import { isId } from '#kernel/id.ts'
import { count, type Counted, join, type Phrase, same, say, type Words } from '#kernel/language.ts'
import { longDate } from '#kernel/dates-in-words.ts'
import { LEVEL_SUBJECT_WORDS, LEVEL_SUBJECTS, LEVEL_WORDS } from '#kernel/level.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'
import { childName, DueDay } from '#modules/cases/index.ts'
import type { ListedSignal } from '#modules/signals/index.ts'
import { person } from '#modules/workforce/domain/person.ts'
import type { Content } from '#ui/content.ts'
import { Agenda } from '#ui/patterns/agenda.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { NotesSpace } from '#ui/patterns/notes-space.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { useView } from '#ui/view.tsx'
import { found, Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { agenda, type AgendaItem } from '../data/agenda.ts'
import { AGENDA, TEAM_SIGNALS } from './team-words.ts'

const ABOUT: Words = {
  en: 'The person first, then each child: what the record shows, and what nobody has mended yet. Made to be printed; what is written on it belongs in the record.',
  cy: 'Y person yn gyntaf, yna pob plentyn: yr hyn y mae’r cofnod yn ei ddangos, a’r hyn nad oes neb wedi’i gywiro eto. Fe’i gwnaed i’w argraffu; mae’r hyn a ysgrifennir arno’n perthyn i’r cofnod.',
}
const CAPTION: Phrase<{ readonly name: string; readonly on: LocalDate }> = {
  en: ({ name, on }) => `${name} · ${longDate('en', on)}`,
  cy: ({ name, on }) => `${name} · ${longDate('cy', on)}`,
}
const THE_PERSON: Words = { en: 'How are you, and how is the work?', cy: 'Sut ydych chi, a sut mae’r gwaith?' }
const AGREED: Words = {
  en: 'What we agreed, who does it, by when',
  cy: 'Yr hyn y cytunwyd arno, pwy sy’n ei wneud, erbyn pryd',
}
const NOTES: Words = { en: 'Notes', cy: 'Nodiadau' }
const NOBODY: Words = {
  en: 'They answer for no child at present',
  cy: 'Nid ydynt yn atebol am unrhyw blentyn ar hyn o bryd',
}
const SINCE: Words = { en: 'since', cy: 'ers' }
const EVIDENCE: Words = { en: 'What it rests on', cy: 'Ar beth y mae’n seiliedig' }
const DUE: Words = { en: 'Due', cy: 'Erbyn' }
const TIMES: Counted = {
  en: { one: '(once)', other: '({n} times)' },
  cy: {
    one: '(unwaith)',
    two: '({n} waith)',
    few: '({n} gwaith)',
    many: '({n} gwaith)',
    other: '({n} gwaith)',
  },
}
const TALK: Counted = {
  en: { zero: 'No child to talk about', one: '{n} child to talk about', other: '{n} children to talk about' },
  cy: {
    zero: 'Dim plentyn i siarad amdano',
    one: '{n} plentyn i siarad amdano',
    two: '{n} blentyn i siarad amdanynt',
    few: '{n} phlentyn i siarad amdanynt',
    many: '{n} phlentyn i siarad amdanynt',
    other: '{n} o blant i siarad amdanynt',
  },
}

/** What to talk about in one person’s supervision, child by child, with room to write. */
export async function agendaPage(visit: Visit): Promise<Response> {
  const personId = visit.param('personId')
  if (!isId(personId)) throw new Problem(404)
  const { name, items } = await visit.look(async reader => ({
    name: found(await readRecord(reader, person, personId)).values.name,
    items: await agenda(reader, { accountId: visit.visitor.accountId, today: visit.today, personId }),
  }))
  return visit.page(
    { title: join([AGENDA, same(name)], ': '), wide: true, back: { path: '/team/signals', label: TEAM_SIGNALS } },
    <>
      <Heading caption={say(CAPTION, { name, on: visit.today })}>{AGENDA}</Heading>
      <Paragraph look="quiet">{ABOUT}</Paragraph>
      <NotesSpace label={THE_PERSON} lines={3} />
      <Heading level={2}>{count(TALK, items.length)}</Heading>
      {items.length === 0 && <EmptyState title={NOBODY} />}
      {items.map(item => (
        <ChildToTalkAbout item={item} today={visit.today} />
      ))}
      <NotesSpace label={AGREED} lines={5} />
    </>,
  )
}

/** Of a record that is closed to the reader, the name and room for notes. */
function ChildToTalkAbout({ item, today }: { readonly item: AgendaItem; readonly today: LocalDate }) {
  const { child_id, work, signals, closed } = item
  return (
    <>
      <Agenda
        title={<>{useView().show(childName(item))}</>}
        level={3}
        items={signalsByRule(signals).map(([first, ...others]) => ({
          what: others.length === 0 ? first.says : [first.says, ' ', count(TIMES, others.length + 1)],
          when: [DUE, ' ', <DueDay on={first.due_on} today={today} />],
          late: first.due_on < today,
        }))}
        more={!closed && [work && workWords(work), ' ', <Link path={`/children/${child_id}/signals`}>{EVIDENCE}</Link>]}
      />
      <NotesSpace label={NOTES} lines={2} />
    </>
  )
}

/** What one rule says of a child several times stands once, as it is due first. */
const signalsByRule = (signals: readonly ListedSignal[]): readonly (readonly [ListedSignal, ...ListedSignal[]])[] =>
  [...Map.groupBy(signals, ({ rule }) => rule).values()].flatMap(all => {
    const [first, ...others] = all.toSorted((a, b) => (a.due_on < b.due_on ? -1 : 1))
    return first ? [[first, ...others] as const] : []
  })

/** The programmes, and the levels as they stand, in one line. */
const workWords = ({ programmes, levels }: NonNullable<AgendaItem['work']>): Content => [
  ...programmes.flatMap(({ kind, starts_on }) => [
    codeLabel(PROGRAMME_KINDS, kind),
    starts_on && [', ', SINCE, ' ', <Day on={starts_on} short />],
    '. ',
  ]),
  ...LEVEL_SUBJECTS.flatMap(subject => {
    const level = levels[subject]
    return level ? [LEVEL_SUBJECT_WORDS[subject], ': ', LEVEL_WORDS[level], '. '] : []
  }),
]
