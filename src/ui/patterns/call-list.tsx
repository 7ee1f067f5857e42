import type { Words } from '#kernel/language.ts'
import { type Content, isEmpty } from '../content.ts'
import { classNames } from '../class-names.ts'
import { Phone } from '../text/phone.tsx'
import { useView } from '../view.tsx'

const NO_PHONE: Words = { en: 'No phone number recorded', cy: 'Dim rhif ffôn wedi’i gofnodi' }

export type Caller = {
  readonly role: Content
  readonly name: Content
  /** Left out where there is nobody to ring. */
  readonly phone?: string | null
  /** What to know before ringing. */
  readonly notes?: readonly Content[]
}

type Props = {
  readonly people: readonly Caller[]
  /** Beside each other, where there is room. */
  readonly spread?: boolean
}

/** People with the number on which each is reached. */
export const CallList = ({ people, spread }: Props) => (
  <ul class={classNames('sl-calls', spread && 'sl-calls--spread')}>
    {people.map(person => (
      <Person person={person} />
    ))}
  </ul>
)

function Person({ person: { role, name, phone, notes = [] } }: { readonly person: Caller }) {
  const { t, show } = useView()
  return (
    <li class="sl-calls__one">
      <span class="sl-calls__role">{show(role)}</span>
      <span class="sl-calls__name">{show(name)}</span>
      {phone !== undefined && (
        <span class="sl-calls__phone">
          {phone === null ? <span class="sl-quiet">{t(NO_PHONE)}</span> : <Phone number={phone} />}
        </span>
      )}
      {notes.map(note => !isEmpty(note) && <span class="sl-calls__note">{show(note)}</span>)}
    </li>
  )
}
