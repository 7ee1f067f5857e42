import { classNames } from '../class-names.ts'
import type { Content, Label } from '../content.ts'
import { isEmpty } from '../content.ts'
import { ButtonLink } from '../text/button-link.tsx'
import { Day } from '../text/day.tsx'
import { Link } from '../text/link.tsx'
import { useView } from '../view.tsx'
import { type Meaning, StatusTag } from './status-tag.tsx'

type Fact = { readonly what: Label; readonly on: Parameters<typeof Day>[0]['on'] | null; readonly path: string }

/** Something that someone should see by a time. */
export type Prompt = {
  /** Of whom or what: mostly a link. */
  readonly title: Content
  /** A few words more on that. */
  readonly of?: Content
  readonly pressing?: { readonly words: Label; readonly meaning: Meaning }
  /** One sentence: what is to be seen. Nothing where the reader may not know. */
  readonly says?: Label
  readonly facts?: readonly Fact[]
  readonly notes?: readonly Content[]
  /** What someone decided about it meanwhile. */
  readonly aside?: Content
  /** The one thing to do about it, on the very page on which it is done. */
  readonly todo?: { readonly label: Label; readonly path: string } | undefined
  readonly more?: Content
}

type Props = { readonly prompts: readonly Prompt[]; readonly level?: 2 | 3 | 4 }

/** What someone should see, one below the other: what matters first. */
export const PromptList = ({ prompts, level = 2 }: Props) => (
  <ol class="sl-prompts">
    {prompts.map(prompt => (
      <OnePrompt prompt={prompt} level={level} />
    ))}
  </ol>
)

function OnePrompt({ prompt, level }: { readonly prompt: Prompt; readonly level: 2 | 3 | 4 }) {
  const { show } = useView()
  const { title, of, pressing, says, facts = [], notes = [], aside, todo, more } = prompt
  const Title = `h${level}` as const
  const said = notes.filter(note => !isEmpty(note))
  return (
    <li class={classNames('sl-prompt', pressing && `sl-prompt--${pressing.meaning}`)}>
      <div>
        <div class="sl-prompt__head">
          <Title class="sl-prompt__title">{show(title)}</Title>
          {!isEmpty(of) && <span class="sl-prompt__of">{show(of)}</span>}
          {pressing && <StatusTag meaning={pressing.meaning}>{pressing.words}</StatusTag>}
        </div>
        {says && <p class="sl-prompt__says">{show(says)}</p>}
        {facts.length > 0 && <Facts facts={facts} />}
        {said.length > 0 && (
          <ul class="sl-prompt__notes">
            {said.map(note => (
              <li>{show(note)}</li>
            ))}
          </ul>
        )}
        {!isEmpty(aside) && <div class="sl-prompt__aside">{show(aside)}</div>}
      </div>
      {(todo || !isEmpty(more)) && (
        <div class="sl-prompt__ways">
          {todo && (
            <ButtonLink path={todo.path} look="secondary">
              {todo.label}
            </ButtonLink>
          )}
          {show(more)}
        </div>
      )}
    </li>
  )
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <ul class="sl-prompt__facts">
      {facts.map(({ what, on, path }) => (
        <li>
          <Link path={path} quiet>
            {what}
          </Link>{' '}
          {on && (
            <span class="sl-prompt__on">
              <Day on={on} short />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
