import type { Words } from '#kernel/language.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { Paging } from '#ui/patterns/paging.tsx'
import { Quotes } from '#ui/patterns/quotes.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { pageNumber } from '#web/page-number.ts'
import type { Visit } from '#web/visit.ts'
import { voicesOf } from '../data/voices-of.ts'
import { mayOpenLooseVoice } from '../domain/may-open-loose-voice.ts'
import { heardQuote } from './child-voice-page.tsx'
import { VOICE_TABS, VoiceFrame } from './voice-frame.tsx'

const EXPLAIN: Words = {
  en: 'What victims said, and what was said in a group, in a survey or without a name. What a child or a parent said stands in the child’s record.',
  cy: 'Yr hyn a ddywedodd dioddefwyr, a’r hyn a ddywedwyd mewn grŵp, mewn arolwg neu heb enw. Yng nghofnod y plentyn y mae’r hyn a ddywedodd plentyn neu riant.',
}
const ADD: Words = { en: 'Record what somebody said', cy: 'Cofnodi’r hyn a ddywedodd rhywun' }

const A_PAGE = 20

/** The words that stand in no child’s record, for those who record them. */
export async function looseVoicesPage(visit: Visit): Promise<Response> {
  const readsVictims = visit.may('victim.read')
  const heard = await visit.look(async reader => {
    const personId = await personOfAccount(reader, visit.visitor)
    return (await voicesOf(reader, null)).filter(one => mayOpenLooseVoice(one, { personId, readsVictims }))
  })
  const page = pageNumber(visit)
  const shown = heard.slice((page - 1) * A_PAGE, page * A_PAGE)
  return visit.page(
    { title: VOICE_TABS.loose.label, wide: true },
    <VoiceFrame visit={visit} tab="loose">
      <Paragraph>{EXPLAIN}</Paragraph>
      <ButtonLink path="/voice/words/new">{ADD}</ButtonLink>
      {heard.length === 0 ? (
        <EmptyState />
      ) : (
        <Quotes quotes={shown.map(one => heardQuote(one, visit.today, '/voice/words'))} />
      )}
      <Paging page={page} pageSize={A_PAGE} total={heard.length} path={to => `/voice/words?page=${to}`} />
    </VoiceFrame>,
  )
}
