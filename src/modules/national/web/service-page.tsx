import { join, type Phrase, say, type Words } from '#kernel/language.ts'
import type { Content } from '#ui/content.ts'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { publishedServiceOf } from '../data/published-service-of.ts'
import { findNationService, formerlyDoneBy } from '../domain/nation-services.ts'
import { NATION_WORDS, type NationService } from '../domain/nation-service.ts'
import { publishedInspectionsOf } from '../domain/published-inspections.ts'
import { REGIONS } from '../domain/region.ts'
import { NationFrame, pathOf } from './nation-frame.tsx'
import { NO_RESULT } from './nation-words.ts'
import { ResultCard } from './result-card.tsx'

const POLICE_AREA: Words = { en: 'Police force area', cy: 'Ardal heddlu' }
const RESULTS: Words = { en: 'Published results', cy: 'Canlyniadau a gyhoeddwyd' }
const MAY_HAVE_BEEN: Words = {
  en: 'It may have been inspected: not every published result could be read.',
  cy: 'Efallai y cafodd ei arolygu: ni ellid darllen pob canlyniad a gyhoeddwyd.',
}
const NOW_DONE_BY: Words = { en: 'Its work is now done by', cy: 'Mae ei waith bellach yn cael ei wneud gan' }
const DONE_BY_BEFORE: Words = { en: 'Its work was done before by', cy: 'Gwnaed ei waith gynt gan' }
const EXISTED: Phrase<{ readonly from: string; readonly until: string }> = {
  en: ({ from, until }) => `A former service, ${from}–${until}`,
  cy: ({ from, until }) => `Gwasanaeth blaenorol, ${from}–${until}`,
}

/** What was published about one service, the newest first. */
export async function servicePage(visit: Visit): Promise<Response> {
  const service = found(findNationService(visit.param('id')))
  const mine = (await visit.look(publishedServiceOf))?.service ?? null
  const results = publishedInspectionsOf(service.id)
  return visit.page(
    { title: service.name },
    <NationFrame visit={visit} tab={service.id === mine?.id ? 'mine' : 'services'} title={service.name} mine={mine}>
      <About service={service} />
      <Heading level={2}>{RESULTS}</Heading>
      {results.map(result => (
        <ResultCard result={result} />
      ))}
      {results.length === 0 && (
        <EmptyState title={NO_RESULT}>
          <Paragraph>{MAY_HAVE_BEEN}</Paragraph>
        </EmptyState>
      )}
    </NationFrame>,
  )
}

function About({ service }: { readonly service: NationService }) {
  const { nation, region, policeArea, former } = service
  const before = formerlyDoneBy(service)
  const now = former?.now.flatMap(id => findNationService(id) ?? []) ?? []
  return (
    <>
      <Paragraph look="quiet">
        {join(
          [
            ...(nation === 'england' ? [REGIONS[region]] : []),
            NATION_WORDS[nation],
            join([POLICE_AREA, policeArea], ': '),
            ...(former ? [say(EXISTED, former)] : []),
          ],
          ' · ',
        )}
      </Paragraph>
      {now.length > 0 && <Paragraph>{[NOW_DONE_BY, ': ', linksTo(now)]}</Paragraph>}
      {before.length > 0 && <Paragraph>{[DONE_BY_BEFORE, ': ', linksTo(before)]}</Paragraph>}
    </>
  )
}

const linksTo = (services: readonly NationService[]): Content =>
  services.map((service, at) => [at > 0 && ', ', <Link path={pathOf(service)}>{service.name}</Link>])
