import type { Words } from '#kernel/language.ts'
import { Heading } from '#ui/text/heading.tsx'
import { ItemList, type ListedItem } from '#ui/patterns/item-list.tsx'
import { Link } from '#ui/text/link.tsx'
import { Strong } from '#ui/text/strong.tsx'
import { FINDING_REPEATS, RECOMMENDATION_REPEATS, type RepeatKind } from '../data/repeat-kind.ts'
import type { ServiceRecord } from '../data/service-record.ts'
import { type Chain, timesRaised } from '../domain/chains.ts'
import { raisedTimes } from './raised-words.ts'
import { shortened } from './shortened.ts'
import { standardWords } from './standard-words.ts'

const TITLE: Words = { en: 'What recurs', cy: 'Yr hyn sy’n digwydd dro ar ôl tro' }

const MOST_SHOWN = 5

type Recurring = { readonly chain: Chain; readonly kind: RepeatKind }

/** What was raised most often, findings and recommendations alike. */
export function WhatRecurs({ record }: { readonly record: ServiceRecord }) {
  const most = [FINDING_REPEATS, RECOMMENDATION_REPEATS]
    .flatMap(kind => kind.repeatsIn(record).chains.map(chain => ({ chain, kind })))
    .toSorted(mostFirst)
    .slice(0, MOST_SHOWN)
  if (most.length === 0) return null
  return (
    <>
      <Heading level={2}>{TITLE}</Heading>
      <ItemList items={most.flatMap(recurring => toItem(recurring, record))} />
    </>
  )
}

const lastDay = ({ chain }: Recurring): string => chain.at(-1)?.on ?? ''

const mostFirst = (a: Recurring, b: Recurring): number =>
  timesRaised(b.chain) - timesRaised(a.chain) || (lastDay(a) < lastDay(b) ? 1 : -1)

/** As it was put last, and how often it was raised. */
function toItem({ chain, kind }: Recurring, { inspections }: ServiceRecord): readonly ListedItem[] {
  const last = chain.at(-1)
  if (!last) return []
  const framework = inspections.find(({ id }) => id === last.inspectionId)?.framework
  return [
    {
      title: <Link path={`/inspections/${last.inspectionId}/${kind.path}/${last.id}`}>{shortened(last.text)}</Link>,
      notes: [
        <Strong>{raisedTimes(chain)}</Strong>,
        kind.entity.title,
        last.standard && standardWords(framework, last.standard),
      ],
    },
  ]
}
