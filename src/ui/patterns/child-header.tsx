import { type Phrase, say, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Content, Label } from '../content.ts'
import { isEmpty } from '../content.ts'
import { Day } from '../text/day.tsx'
import { useView } from '../view.tsx'
import { type Meaning, StatusTag } from './status-tag.tsx'

const CHILD: Words = { en: 'Child', cy: 'Plentyn' }
const KNOWN_AS: Words = { en: 'Known as', cy: 'Yr enw a ddefnyddir' }
const BORN: Words = { en: 'Date of birth', cy: 'Dyddiad geni' }
const ESTIMATED: Words = { en: 'estimated', cy: 'amcangyfrif' }
const PRONOUNS: Words = { en: 'Pronouns', cy: 'Rhagenwau' }
const LANGUAGE: Words = { en: 'Language', cy: 'Iaith' }
const AGED: Phrase<number> = { en: age => `aged ${age}`, cy: age => `${age} oed` }

export type ChildFlag = { readonly label: Label; readonly meaning: Meaning }

export type ChildHeaderProps = {
  readonly name: string
  /** The record’s first page. */
  readonly path: string
  readonly knownAs?: string | null
  readonly born?: { readonly on: LocalDate; readonly age: number; readonly estimated?: boolean } | undefined
  readonly pronouns?: Content
  /** The language they speak, with an interpreter where one is needed. */
  readonly language?: Content
  /** Further facts that must be seen on every page of the record, such as a reference number. */
  readonly facts?: readonly { readonly label: Label; readonly value: Content }[]
  readonly flags?: readonly ChildFlag[]
}

/** Whose record this is, on every page of it and at the head of every printed sheet. */
export function ChildHeader(props: ChildHeaderProps) {
  const { name, path, knownAs, born, pronouns, language, facts = [], flags = [] } = props
  const { t, href } = useView()
  const all = [
    { label: KNOWN_AS, value: knownAs },
    { label: BORN, value: born && <Born born={born} /> },
    { label: PRONOUNS, value: pronouns },
    { label: LANGUAGE, value: language },
    ...facts,
  ]
  return (
    <section class="sl-record" aria-label={t(CHILD)}>
      <div class="sl-record__inside">
        <p class="sl-record__name">
          <a class="sl-record__link" href={href(path)}>
            {name}
          </a>
        </p>
        {flags.length > 0 && (
          <ul class="sl-record__flags">
            {flags.map(({ label, meaning }) => (
              <li>
                <StatusTag meaning={meaning}>{label}</StatusTag>
              </li>
            ))}
          </ul>
        )}
        <dl class="sl-record__facts">
          {all.map(({ label, value }) => !isEmpty(value) && <Fact label={label} value={value} />)}
        </dl>
      </div>
    </section>
  )
}

function Fact({ label, value }: { readonly label: Label; readonly value: Content }) {
  const { show } = useView()
  return (
    <div class="sl-record__fact">
      <dt>{show(label)}</dt>
      <dd>{show(value)}</dd>
    </div>
  )
}

function Born({ born: { on, age, estimated } }: { readonly born: NonNullable<ChildHeaderProps['born']> }) {
  const { t } = useView()
  return (
    <>
      <Day on={on} /> ({t(say(AGED, age))}
      {estimated && `, ${t(ESTIMATED)}`})
    </>
  )
}
