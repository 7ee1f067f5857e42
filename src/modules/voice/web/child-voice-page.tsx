import { same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ChildFrame, openChild, titleOf } from '#modules/children/index.ts'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { type Quote, Quotes } from '#ui/patterns/quotes.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import type { Visit } from '#web/visit.ts'
import { type HeardVoice, voicesOf } from '../data/voices-of.ts'
import { recordWays } from './record-ways.ts'
import { quoteOf } from './quote-of.tsx'
import { VOICE } from './voice-frame.tsx'
import { WhatCameOfIt } from './what-came-of-it.tsx'

const ADD: Words = { en: 'Record what somebody said', cy: 'Cofnodi’r hyn a ddywedodd rhywun' }
const NONE: Words = {
  en: 'Nothing is recorded of what this child or their parents said',
  cy: 'Nid oes dim wedi’i gofnodi o’r hyn a ddywedodd y plentyn hwn neu ei rieni',
}
const MAY_BE_USED: Words = { en: 'May be used without a name', cy: 'Caniateir ei ddefnyddio heb enw' }
const NOT_TO_BE_USED: Words = { en: 'Not to be used elsewhere', cy: 'Ni ddylid ei ddefnyddio mewn man arall' }
const HEARD_BY: Words = { en: 'Heard by', cy: 'Pwy a’i clywodd' }

/** What a child and those who bring them up said, in their own words, and what came of it. */
export async function childVoicePage(visit: Visit): Promise<Response> {
  const child = await openChild(visit)
  const heard = await visit.look(reader => voicesOf(reader, child.id))
  const formPath = `/children/${child.id}/voices`
  const mayWrite = visit.may('voice.write')
  return visit.page(
    { title: titleOf(VOICE, child) },
    <ChildFrame child={child} visit={visit} tab="/voice">
      <Heading>{VOICE}</Heading>
      {mayWrite && <ButtonLink path={`${formPath}/new`}>{ADD}</ButtonLink>}
      {heard.length === 0 ? (
        <EmptyState title={NONE} />
      ) : (
        <Quotes quotes={heard.map(one => heardQuote(one, visit.today, mayWrite ? formPath : null))} />
      )}
    </ChildFrame>,
  )
}

/** Words with all that the record says of them. */
export function heardQuote(one: HeardVoice, today: LocalDate, formPath: string | null): Quote {
  const item = quoteOf(one, <Day on={one.said_on} />)
  return {
    ...item,
    by: [
      ...item.by,
      one.heard_by && [HEARD_BY, ': ', same(one.heard_by)],
      one.may_be_used ? MAY_BE_USED : NOT_TO_BE_USED,
    ],
    below: [item.below, one.answers.length > 0 && <WhatCameOfIt answers={one.answers} today={today} />],
    ways: formPath === null ? [] : recordWays(`${formPath}/${one.id}`, one.said),
  }
}
