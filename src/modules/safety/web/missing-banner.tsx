import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Banner } from '#ui/patterns/banner.tsx'
import { Day } from '#ui/text/day.tsx'
import { Link } from '#ui/text/link.tsx'
import type { SafetyOf } from '../data/safety-of.ts'
import { isMissingNow } from '../domain/missing.ts'

const MISSING: Words = { en: 'The child is missing, since', cy: 'Mae’r plentyn ar goll, ers' }
const FOUND: Words = { en: 'Record that the child was found', cy: 'Cofnodi bod rhywun wedi dod o hyd i’r plentyn' }

type Props = {
  readonly episodes: SafetyOf['episodes']
  readonly today: LocalDate
  readonly formPath: string | undefined
}

/** While a child is missing, that comes first. */
export function MissingBanner({ episodes, today, formPath }: Props) {
  const episode = episodes.find(({ values }) => isMissingNow(values, today))
  if (!episode) return null
  const { missing_from_on, missing_from_time } = episode.values
  return (
    <Banner kind="warning">
      {[
        MISSING,
        ' ',
        <Day on={missing_from_on} />,
        missing_from_time && `, ${missing_from_time}`,
        '. ',
        formPath && <Link path={`${formPath}/${episode.id}/edit`}>{FOUND}</Link>,
      ]}
    </Banner>
  )
}
