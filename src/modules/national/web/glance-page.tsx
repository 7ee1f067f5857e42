import type { Words } from '#kernel/language.ts'
import { FactGrid } from '#ui/patterns/fact-grid.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { ReadingColumn } from '#ui/text/reading-column.tsx'
import type { Visit } from '#web/visit.ts'
import { publishedServiceOf } from '../data/published-service-of.ts'
import { inProgramme, latestByService } from '../domain/latest-results.ts'
import { NATION_SERVICES } from '../domain/nation-services.ts'
import type { NationService } from '../domain/nation-service.ts'
import { INSPECTION_PROGRAMMES, type InspectionProgramme } from '../domain/inspection-programme.ts'
import { PUBLISHED_INSPECTIONS } from '../domain/published-inspections.ts'
import { Coverage } from './coverage.tsx'
import { NationFrame } from './nation-frame.tsx'
import { GLANCE } from './nation-words.ts'
import { ProgrammeSection } from './programme-section.tsx'
import { ResultLineFigure } from './result-line-figure.tsx'
import { YearsSinceSection } from './years-since-section.tsx'

const LEAD: Words = {
  en: 'What inspectorates have published about the youth justice services of England and Wales, as far as it could be read.',
  cy: 'Yr hyn y mae arolygiaethau wedi’i gyhoeddi am wasanaethau cyfiawnder ieuenctid Cymru a Lloegr, cyn belled ag y gellid ei ddarllen.',
}
const TODAY_NOW: Words = { en: 'Services today', cy: 'Gwasanaethau heddiw' }
const WITH_RESULT: Words = { en: 'With a result known here', cy: 'Â chanlyniad sy’n hysbys yma' }
const APART: Words = {
  en: 'The inspection programmes are shown apart. They judge by other standards and add them up on other scales, so a rating in one is not the same as that rating in another, and no list here puts services of several programmes in one order of merit.',
  cy: 'Dangosir y rhaglenni arolygu ar wahân. Maent yn barnu yn ôl safonau gwahanol ac yn eu hadio ar raddfeydd gwahanol, felly nid yr un peth yw gradd mewn un â’r radd honno mewn rhaglen arall, ac nid oes rhestr yma sy’n gosod gwasanaethau o sawl rhaglen mewn un drefn teilyngdod.',
}

/** What is known of the nation’s services, on one page. */
export async function glancePage(visit: Visit): Promise<Response> {
  const mine = (await visit.look(publishedServiceOf))?.service ?? null
  return visit.page(
    { title: GLANCE },
    <NationFrame visit={visit} tab="glance" mine={mine}>
      <ReadingColumn>
        <Paragraph look="lead">{LEAD}</Paragraph>
      </ReadingColumn>
      <FactGrid facts={FACTS} />
      <ResultLineFigure mine={mine} />
      <ReadingColumn>
        <Paragraph>{APART}</Paragraph>
      </ReadingColumn>
      {INSPECTION_PROGRAMMES.map(programme => (
        <ProgrammeSection programme={programme} />
      ))}
      <YearsSinceSection today={visit.today} />
      <Coverage />
      {visit.may('service.identify') && <IdentifyLink mine={mine} />}
    </NationFrame>,
  )
}

const LATEST = latestByService(PUBLISHED_INSPECTIONS)
const INSPECTED = NATION_SERVICES.filter(({ id }) => LATEST.has(id)).length

const FACTS = [
  { label: TODAY_NOW, value: NATION_SERVICES.length, path: '/nation/services' },
  { label: WITH_RESULT, value: INSPECTED },
  ...INSPECTION_PROGRAMMES.map((programme: InspectionProgramme) => ({
    label: programme.name,
    value: servicesIn(programme),
    path: `/nation/services?by=${programme.id}`,
  })),
]

function servicesIn(programme: InspectionProgramme): number {
  const latest = latestByService(PUBLISHED_INSPECTIONS.filter(inProgramme(programme)))
  return NATION_SERVICES.filter(({ id }) => latest.has(id)).length
}

const IDENTIFY: Words = { en: 'Say which service this is', cy: 'Dweud pa wasanaeth yw hwn' }
const IDENTIFY_AGAIN: Words = { en: 'Change which service this is', cy: 'Newid pa wasanaeth yw hwn' }

const IdentifyLink = ({ mine }: { readonly mine: NationService | null }) => (
  <Paragraph>
    <Link path="/nation/this-service">{mine ? IDENTIFY_AGAIN : IDENTIFY}</Link>
  </Paragraph>
)
