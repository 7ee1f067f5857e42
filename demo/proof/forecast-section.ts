import type { LocalDate } from '#kernel/local-date.ts'
import { meaningOf, percent, plainly, unratedIn, whatMoves } from '#modules/forecast/index.ts'
import { RATING_WORDS, RATINGS } from '#modules/frameworks/domain/rating.ts'
import type { audited } from './audited.ts'
import { head, row } from './sighting-table.ts'

/** What would become of a service if inspectors drew their sample now: each standard that was audited, and the whole. */
export function forecastSection({ title, on }: ReturnType<typeof audited>, today: LocalDate): readonly string[] {
  const { overall, standards, sample, standardError } = on(today)
  const outlooks = [
    ...standards.filter(({ cases }) => cases > 0).map(one => ({ name: `Standard ${one.id}`, ...one })),
    ...(overall ? [{ name: 'Overall', ...overall }] : []),
  ]
  const known = outlooks.at(-1)
  return [
    `From the audits “${title}”, with a sample of ${sample} cases:`,
    '',
    ...head('', ...RATINGS.map(rating => RATING_WORDS[rating].en), 'Audited cases', 'In words'),
    ...outlooks.map(one =>
      row(
        one.name,
        ...RATINGS.map(rating => percent(one.probability[rating])),
        String(one.cases),
        [plainly(one, today).en, unratedIn(one)?.en ?? ''].join(' ').trim(),
      ),
    ),
    '',
    ...(known ? [whatMoves(known)?.en ?? '', ''] : []),
    `${meaningOf({ sample })
      .map(({ en }) => en)
      .join(
        ' ',
      )} What comes of drawing only so often is ${(standardError * 100).toFixed(1)} percentage points at most.`,
  ]
}
