import { count, type Counted, join, type Words } from '#kernel/language.ts'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { ReadingColumn } from '#ui/text/reading-column.tsx'
import type { Visit } from '#web/visit.ts'
import { countedStandards } from '../domain/find.ts'
import type { Framework } from '../domain/framework.ts'
import { FRAMEWORKS } from '../domain/frameworks.ts'
import { doubtOfTotal } from './doubt-of-total.tsx'
import { inUseWords } from './in-use-words.ts'

export const FRAMEWORKS_TITLE: Words = { en: 'Inspection frameworks', cy: 'Fframweithiau arolygu' }
const LEAD: Words = {
  en: 'The standards by which HM Inspectorate of Probation has judged youth justice services since its inspections have had ratings, the questions under each, what to look for, and how a rating is made.',
  cy: 'Y safonau y mae Arolygiaeth Prawf EF wedi barnu gwasanaethau cyfiawnder ieuenctid yn eu herbyn ers i’w harolygiadau gael graddau, y cwestiynau o dan bob un, beth i chwilio amdano, a sut y llunnir gradd.',
}
const UNCONFIRMED: Words = {
  en: 'Not all of it could be found in print. Whatever is unconfirmed says so, and says where to check it.',
  cy: 'Ni chafwyd hyd i’r cyfan mewn print. Mae’r hyn sydd heb ei gadarnhau yn dweud hynny, ac yn dweud ble i’w wirio.',
}
const ABOUT: Words = { en: 'About', cy: 'Amdano' }
export const IN_USE: Words = { en: 'In use', cy: 'Mewn defnydd' }
const AREAS: Words = { en: 'Areas', cy: 'Meysydd' }
const COUNTS: Words = { en: 'Overall rating', cy: 'Gradd gyffredinol' }

const COUNTED: Counted = {
  en: { one: '{n} standard counts towards it', other: '{n} standards count towards it' },
  cy: {
    one: 'Mae {n} safon yn cyfrif tuag ati',
    two: 'Mae {n} safon yn cyfrif tuag ati',
    few: 'Mae {n} safon yn cyfrif tuag ati',
    many: 'Mae {n} safon yn cyfrif tuag ati',
    other: 'Mae {n} safon yn cyfrif tuag ati',
  },
}

/** Every framework, the newest first. */
export const frameworksPage = (visit: Visit): Response =>
  visit.page(
    { title: FRAMEWORKS_TITLE },
    <>
      <Heading>{FRAMEWORKS_TITLE}</Heading>
      <ReadingColumn>
        <Paragraph look="lead">{LEAD}</Paragraph>
        <Paragraph>{UNCONFIRMED}</Paragraph>
      </ReadingColumn>
      {FRAMEWORKS.toReversed().map(framework => (
        <FrameworkCard framework={framework} />
      ))}
    </>,
  )

const FrameworkCard = ({ framework }: { readonly framework: Framework }) => (
  <SummaryCard
    title={<Link path={`/frameworks/${framework.id}`}>{framework.name}</Link>}
    facts={[
      { label: ABOUT, value: framework.about },
      { label: IN_USE, value: inUseWords(framework) },
      {
        label: AREAS,
        value: join(
          framework.areas.map(({ name }) => name),
          ' · ',
        ),
      },
      { label: COUNTS, value: [count(COUNTED, countedStandards(framework).length), ' ', doubtOfTotal(framework)] },
    ]}
  />
)
