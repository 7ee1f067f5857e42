import type { Words } from '#kernel/language.ts'
import { meaningOf } from '#modules/forecast/index.ts'
import { teams } from '#modules/workforce/index.ts'
import { Details } from '#ui/govuk/details.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import { standardSights } from '../data/standard-sights.ts'
import { workOfTeams } from '../data/work-on.ts'
import { whereToLook } from '../domain/where-to-look.ts'
import { BASELINE } from './baseline-words.ts'
import { choiceOf, ChooseFramework } from './choose-framework.tsx'
import { GotWorseTable } from './got-worse-table.tsx'
import { ServiceFacts } from './service-facts.tsx'
import { StandardsWall } from './standards-wall.tsx'
import { STANDARDS } from './standards-words.ts'
import { TeamsTable } from './teams-table.tsx'
import { WhereToLookList } from './where-to-look-list.tsx'

const LEAD: Words = {
  en: 'How the service stands on each standard: what inspectors gave it, what our own audits say, the chance of each rating now, and what the record shows should be seen to.',
  cy: 'Sut y mae’r gwasanaeth yn sefyll ar bob safon: yr hyn a roddodd arolygwyr iddi, yr hyn y mae ein harchwiliadau ein hunain yn ei ddweud, tebygolrwydd pob gradd nawr, a’r hyn y mae’r cofnod yn dangos y dylid rhoi sylw iddo.',
}
const HOW: Words = { en: 'How to read these figures', cy: 'Sut i ddarllen y ffigurau hyn' }
const FIGURES: Words = {
  en: 'Signals are counted over every record of the service. Those that somebody set aside with a reason are left out, and lists of children leave out records that are closed to you.',
  cy: 'Cyfrifir arwyddion dros bob cofnod sydd gan y gwasanaeth. Gadewir allan y rhai a roddwyd o’r neilltu gyda rheswm, ac mae rhestrau o blant yn gadael allan gofnodion sydd ar gau i chi.',
}

/** The service at one look: where to look first, every standard, what got worse, and the teams. */
export async function standardsPage(visit: Visit): Promise<Response> {
  const { today, visitor } = visit
  const { choice, found, all, open } = await visit.look(async reader => {
    const choice = await choiceOf(reader, visit)
    const found = await standardSights(reader, { framework: choice.framework, accountId: visitor.accountId, today })
    return { choice, found, all: await teams(reader, today), open: await workOfTeams(reader, today) }
  })
  const { framework } = choice
  return visit.page(
    { title: STANDARDS, wide: true },
    <>
      <Heading>{STANDARDS}</Heading>
      <Paragraph look="quiet">{[LEAD, ' ', <Link path="/standards/baseline">{BASELINE}</Link>]}</Paragraph>
      <ChooseFramework {...choice} />
      <ServiceFacts found={found} visit={visit} />
      <WhereToLookList looks={whereToLook(found.sights, today)} framework={framework} on={today} />
      <StandardsWall framework={framework} sights={found.sights} />
      <GotWorseTable then={found.then} now={found.now} visit={visit} />
      <TeamsTable all={all} tallies={found.tallies} open={open} visit={visit} />
      <Details summary={HOW}>
        <Paragraph>{FIGURES}</Paragraph>
        {found.kept && meaningOf(found.kept.forecast).map(words => <Paragraph>{words}</Paragraph>)}
      </Details>
    </>,
  )
}
