import type { Words } from '#kernel/language.ts'
import { count, type Counted } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { RecommendationStateTag, shortened } from '#modules/inspections/index.ts'
import { ItemList } from '#ui/patterns/item-list.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Strong } from '#ui/text/strong.tsx'
import type { RaisedAgain } from '../data/board-raised.ts'

const RAISED: Words = { en: 'What was raised before?', cy: 'Beth a godwyd o’r blaen?' }
const AGAIN: Counted = {
  en: {
    zero: 'Inspectorates have raised nothing more than once, as far as the record shows.',
    one: 'Inspectorates have raised {n} thing more than once. It stands here as they put it last.',
    other: 'Inspectorates have raised {n} things more than once. They stand here as they were put last.',
  },
  cy: {
    zero: 'Nid yw arolygiaethau wedi codi dim fwy nag unwaith, hyd y dengys y cofnod.',
    one: 'Mae arolygiaethau wedi codi {n} peth fwy nag unwaith. Mae yma fel y’i dywedwyd ddiwethaf.',
    two: 'Mae arolygiaethau wedi codi {n} beth fwy nag unwaith. Maent yma fel y’u dywedwyd ddiwethaf.',
    few: 'Mae arolygiaethau wedi codi {n} pheth fwy nag unwaith. Maent yma fel y’u dywedwyd ddiwethaf.',
    many: 'Mae arolygiaethau wedi codi {n} pheth fwy nag unwaith. Maent yma fel y’u dywedwyd ddiwethaf.',
    other: 'Mae arolygiaethau wedi codi {n} o bethau fwy nag unwaith. Maent yma fel y’u dywedwyd ddiwethaf.',
  },
}
const SHOWN = 10

type Props = { readonly raised: readonly RaisedAgain[]; readonly today: LocalDate }

/** What inspectorates raised again and again, in their own words. */
export const BoardRaised = ({ raised, today }: Props) => (
  <>
    <Heading level={2}>{RAISED}</Heading>
    <Paragraph>{count(AGAIN, raised.length)}</Paragraph>
    <ItemList
      items={raised.slice(0, SHOWN).map(({ text, said, path, recommendation }) => ({
        title: <Link path={path}>{shortened(text)}</Link>,
        notes: [
          said && <Strong>{said}</Strong>,
          recommendation && <RecommendationStateTag values={recommendation.values} today={today} />,
        ],
      }))}
    />
  </>
)
