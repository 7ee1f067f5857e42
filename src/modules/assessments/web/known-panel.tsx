import { codeLabel } from '#kernel/code-list.ts'
import { join, same, type Words } from '#kernel/language.ts'
import { ACCOMMODATION_TYPES } from '#modules/children/domain/accommodation-types.ts'
import { CARE_STATUSES } from '#modules/children/domain/care-statuses.ts'
import { HEALTH_AREAS } from '#modules/children/domain/health-areas.ts'
import { LANGUAGES } from '#modules/children/domain/languages.ts'
import { PROFESSIONAL_ROLES } from '#modules/children/domain/professional-roles.ts'
import { PROVISION_TYPES } from '#modules/children/domain/provision-types.ts'
import { RELATIONSHIPS } from '#modules/children/domain/relationships.ts'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Content } from '#ui/content.ts'
import type { KnownFacts } from '../data/known-facts.ts'
import type { KnownFact } from '../domain/form.ts'

const ALREADY: Words = { en: 'Already in the record', cy: 'Eisoes yn y cofnod' }
const NOT_RECORDED: Words = { en: 'Not recorded', cy: 'Dim cofnod' }

type Known = {
  readonly title: Words
  /** What follows the child’s path. */
  readonly page: string
  readonly lines: (known: KnownFacts) => readonly Content[]
}

const texts = (...all: readonly (string | null)[]): readonly Words[] => all.flatMap(text => (text ? [same(text)] : []))

/** What each kind of fact says. What happened and what the child answered stand beside the levels and on pages of their own. */
const KNOWN: Readonly<Partial<Record<KnownFact, Known>>> = {
  home: {
    title: { en: 'Home', cy: 'Cartref' },
    page: '/home',
    lines: ({ home }) =>
      home.map(one =>
        join([codeLabel(ACCOMMODATION_TYPES, one.accommodation_type), ...texts(one.town, one.with_whom)], ', '),
      ),
  },
  family: {
    title: { en: 'Family and carers', cy: 'Teulu a gofalwyr' },
    page: '/home',
    lines: ({ family }) => family.map(one => join([same(one.name), codeLabel(RELATIONSHIPS, one.relationship)], ', ')),
  },
  education: {
    title: { en: 'Education or work', cy: 'Addysg neu waith' },
    page: '/education',
    lines: ({ education }) =>
      education.map(one => join([codeLabel(PROVISION_TYPES, one.provision_type), ...texts(one.provider)], ', ')),
  },
  care: {
    title: { en: 'Care and protection', cy: 'Gofal ac amddiffyn' },
    page: '/home',
    lines: ({ care }) => care.map(one => [codeLabel(CARE_STATUSES, one.status), ', ', <Day on={one.from_on} short />]),
  },
  health: {
    title: { en: 'Health needs', cy: 'Anghenion iechyd' },
    page: '/education',
    lines: ({ health }) => health.map(one => join([codeLabel(HEALTH_AREAS, one.area), ...texts(one.details)], ', ')),
  },
  offences: {
    title: { en: 'Offences', cy: 'Troseddau' },
    page: '/offences',
    lines: ({ offences }) => offences.map(one => [one.description, ', ', <Day on={one.committed_on} short />]),
  },
  language: {
    title: { en: 'Language and communication', cy: 'Iaith a chyfathrebu' },
    page: '/about',
    lines: ({ language }) =>
      language.flatMap(one => [
        ...(one.spoken_language ? [codeLabel(LANGUAGES, one.spoken_language)] : []),
        ...texts(one.communication_needs),
      ]),
  },
  professionals: {
    title: { en: 'Other professionals', cy: 'Gweithwyr proffesiynol eraill' },
    page: '/home',
    lines: ({ professionals }) =>
      professionals.map(one => join([same(one.name), codeLabel(PROFESSIONAL_ROLES, one.role)], ', ')),
  },
}

type Props = { readonly asked: readonly KnownFact[]; readonly known: KnownFacts; readonly path: string }

/** What is known already, so that nobody types it twice; each leads to where it stands. */
export function KnownPanel({ asked, known, path }: Props) {
  const shown = asked.flatMap(fact => KNOWN[fact] ?? [])
  if (shown.length === 0) return null
  return (
    <>
      <Heading level={2} size="s">
        {ALREADY}
      </Heading>
      {shown.map(({ title, page, lines }) => (
        <>
          <Heading level={3}>
            <Link path={`${path}${page}`}>{title}</Link>
          </Heading>
          <Lines lines={lines(known)} />
        </>
      ))}
    </>
  )
}

const Lines = ({ lines }: { readonly lines: readonly Content[] }) =>
  lines.length === 0 ? <Paragraph look="quiet">{NOT_RECORDED}</Paragraph> : <List kind="plain" items={lines} />
