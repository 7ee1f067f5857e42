import { join, same, type Words } from '#kernel/language.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import { RATING_WORDS, RATINGS } from '#modules/frameworks/domain/rating.ts'
import { Select } from '#ui/govuk/select.tsx'
import { type ActiveFilter, FilterPanel } from '#ui/patterns/filter-panel.tsx'
import { NATION_WORDS, NATIONS } from '../domain/nation-service.ts'
import { programmeStandards } from '../domain/programme-standards.ts'
import { findProgramme, INSPECTION_PROGRAMMES, type InspectionProgramme } from '../domain/inspection-programme.ts'
import { REGION_IDS, REGIONS } from '../domain/region.ts'
import { type ListFilter, type ListOrder, STANDARDS } from '../domain/service-list.ts'
import { listQuery } from './list-query.ts'
import { NOT_KNOWN, OVERALL, PROGRAMME, REGION, STANDARD, standardWords } from './nation-words.ts'

const PATH = '/nation/services'
const ALL: Words = { en: 'All', cy: 'Pob un' }
const NATION: Words = { en: 'Nation', cy: 'Gwlad' }
const RATING: Words = { en: 'Rating', cy: 'Gradd' }
const WHAT: Words = { en: 'Rated on', cy: 'Graddiwyd ar' }

type Option = { readonly value: string; readonly text: Words }

const NATION_OPTIONS: readonly Option[] = NATIONS.map(nation => ({ value: nation, text: NATION_WORDS[nation] }))
const REGION_OPTIONS: readonly Option[] = REGION_IDS.map(region => ({ value: region, text: REGIONS[region] }))

/** Each programme, and after it its frameworks where it had several. */
const PROGRAMME_OPTIONS: readonly Option[] = INSPECTION_PROGRAMMES.flatMap(
  ({ id, name, frameworks }: InspectionProgramme) => [
    { value: id, text: name },
    ...(frameworks.length > 1
      ? frameworks.map(framework => ({ value: framework, text: findFramework(framework)?.name ?? same(framework) }))
      : []),
  ],
)

const STANDARD_OPTIONS: readonly Option[] = INSPECTION_PROGRAMMES.flatMap((programme: InspectionProgramme) =>
  programmeStandards(programme).map(standard => ({
    value: standard.key,
    text: join([programme.name, standardWords(standard)], ' – '),
  })),
)

const RATING_OPTIONS: readonly Option[] = [
  ...RATINGS.toReversed().map(rating => ({ value: rating, text: RATING_WORDS[rating] })),
  { value: 'unknown', text: NOT_KNOWN },
]

const nameOfChoice = (by: string): Words => findProgramme(by)?.name ?? findFramework(by)?.name ?? same(by)

type Props = { readonly filter: ListFilter; readonly order: ListOrder }

/** Where, inspected how, and rated what: overall or on one standard. */
export function ServicesFilter({ filter, order }: Props) {
  const keep = order.by === 'name' ? {} : { sort: order.by, ...(order.descending && { order: 'descending' }) }
  return (
    <FilterPanel path={PATH} active={activeFilters(filter, order)} keep={keep}>
      <Choice name="nation" label={NATION} value={filter.nation} options={NATION_OPTIONS} />
      <Choice name="region" label={REGION} value={filter.region} options={REGION_OPTIONS} />
      <Choice name="by" label={PROGRAMME} value={filter.by} options={PROGRAMME_OPTIONS} />
      <Choice name="standard" label={WHAT} value={filter.standard} options={STANDARD_OPTIONS} any={OVERALL} />
      <Choice name="rating" label={RATING} value={filter.rating} options={RATING_OPTIONS} />
    </FilterPanel>
  )
}

type ChoiceProps = {
  readonly name: string
  readonly label: Words
  readonly value: string | null
  readonly options: readonly Option[]
  readonly any?: Words
}

const Choice = ({ name, label, value, options, any = ALL }: ChoiceProps) => (
  <Select name={name} label={label} value={value ?? ''} items={[{ value: '', text: any }, ...options]} />
)

function activeFilters(filter: ListFilter, order: ListOrder): readonly ActiveFilter[] {
  const without = (change: Partial<ListFilter>): string => `${PATH}${listQuery({ ...filter, ...change }, order)}`
  const standard = filter.standard === null ? undefined : STANDARDS.get(filter.standard)
  const { nation, region, by, rating } = filter
  return [
    ...(nation ? [{ label: NATION_WORDS[nation], path: without({ nation: null }) }] : []),
    ...(region ? [{ label: REGIONS[region], path: without({ region: null }) }] : []),
    ...(by ? [{ label: nameOfChoice(by), path: without({ by: null, standard: null }) }] : []),
    ...(standard
      ? [{ label: join([STANDARD, standardWords(standard)], ': '), path: without({ standard: null }) }]
      : []),
    ...(rating
      ? [{ label: rating === 'unknown' ? NOT_KNOWN : RATING_WORDS[rating], path: without({ rating: null }) }]
      : []),
  ]
}
