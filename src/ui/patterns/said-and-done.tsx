import { type Content, isEmpty, type Label } from '../content.ts'
import { Link } from '../text/link.tsx'
import { useView } from '../view.tsx'

export type DonePart = { readonly label: Label; readonly text: Content }

type Props = {
  /** What the two halves are called: “You said”, “We did”. */
  readonly saidLabel: Label
  readonly said: Content
  readonly level?: 2 | 3
  /** What was done or not done and why; nothing while nothing is decided. */
  readonly parts: readonly DonePart[]
  readonly standing?: Content
  /** A few short facts beneath. */
  readonly notes?: readonly Content[]
  readonly ways?: readonly { readonly label: Label; readonly path: string; readonly hidden: Label }[]
}

/** What people asked for, and beside it what became of it. */
export function SaidAndDone({ saidLabel, said, level = 3, parts, standing, notes = [], ways = [] }: Props) {
  const { show } = useView()
  const Title = `h${level}` as const
  const told = notes.filter(note => !isEmpty(note))
  return (
    <article class="sl-asked">
      <div class="sl-asked__halves">
        <Title class="sl-asked__said">
          <span class="sl-asked__label">{show(saidLabel)}</span> {show(said)}
        </Title>
        <div class="sl-asked__done">
          {parts.map(({ label, text }) => (
            <div class="sl-asked__part">
              <p class="sl-asked__label">{show(label)}</p>
              <div class="sl-asked__text">{show(text)}</div>
            </div>
          ))}
          {!isEmpty(standing) && <div class="sl-asked__standing">{show(standing)}</div>}
        </div>
      </div>
      {(told.length > 0 || ways.length > 0) && (
        <div class="sl-asked__foot">
          <ul class="sl-asked__notes">
            {told.map(note => (
              <li>{show(note)}</li>
            ))}
          </ul>
          {ways.map(({ label, path, hidden }) => (
            <Link path={path} hidden={hidden} quiet>
              {label}
            </Link>
          ))}
        </div>
      )}
    </article>
  )
}
