import type { Content, Label } from '../content.ts'
import { isEmpty } from '../content.ts'
import { Link } from '../text/link.tsx'
import { useView } from '../view.tsx'

type Way = { readonly label: Label; readonly path: string; readonly hidden: Label }

export type AimStep = {
  readonly what: Content
  /** Who does it, by when. */
  readonly about: Content
  readonly standing?: Content
  readonly ways?: readonly Way[]
}

export type Aim = {
  readonly number: number
  /** In the words of the person whose aim it is. */
  readonly said?: Content
  readonly aim: Content
  /** What it answers. */
  readonly answers?: Content
  readonly standing?: Content
  readonly note?: Content
  readonly steps: readonly AimStep[]
  readonly ways?: readonly Way[]
}

type Props = Aim & { readonly level?: 3 | 4 }

/** Something that someone sets out to do: their own words first, then the steps, each with who and when. */
export function AimCard({ number, said, aim, answers, standing, note, steps, ways = [], level = 3 }: Props) {
  const { show } = useView()
  const Title = `h${level}` as const
  return (
    <article class="sl-aim">
      <div class="sl-aim__head">
        <span class="sl-aim__number" aria-hidden="true">
          {number}
        </span>
        <div class="sl-aim__words">
          {!isEmpty(said) && <p class="sl-aim__said">{show(said)}</p>}
          <Title class="sl-aim__aim">{show(aim)}</Title>
          {!isEmpty(answers) && <div class="sl-aim__answers">{show(answers)}</div>}
        </div>
        {!isEmpty(standing) && <div class="sl-aim__standing">{show(standing)}</div>}
      </div>
      {!isEmpty(note) && <div class="sl-aim__note">{show(note)}</div>}
      {steps.length > 0 && (
        <ul class="sl-aim__steps">
          {steps.map(step => (
            <Step step={step} />
          ))}
        </ul>
      )}
      {ways.length > 0 && <Ways ways={ways} />}
    </article>
  )
}

function Step({ step: { what, about, standing, ways = [] } }: { readonly step: AimStep }) {
  const { show } = useView()
  return (
    <li class="sl-aim__step">
      <div class="sl-aim__what">{show(what)}</div>
      <div class="sl-aim__about">{show(about)}</div>
      {!isEmpty(standing) && <div class="sl-aim__standing">{show(standing)}</div>}
      {ways.length > 0 && <Ways ways={ways} />}
    </li>
  )
}

const Ways = ({ ways }: { readonly ways: readonly Way[] }) => (
  <p class="sl-aim__ways">
    {ways.map(({ label, path, hidden }) => (
      <Link path={path} hidden={hidden} quiet>
        {label}
      </Link>
    ))}
  </p>
)
