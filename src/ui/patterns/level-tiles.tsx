import { type Content, isEmpty, type Label } from '../content.ts'
import { useView } from '../view.tsx'

export type LevelTile = {
  readonly about: Label
  /** Null where nobody has judged it. */
  readonly level: {
    readonly words: Label
    /** Which step of the scale it is, the lowest being 1. */
    readonly step: 1 | 2 | 3 | 4
    readonly direction: 'up' | 'down' | null
    readonly path: string
  } | null
  /** How many steps the scale has. */
  readonly steps: 3 | 4
  /** What it was before, since when it holds, who has not agreed yet. */
  readonly notes: readonly Content[]
}

const ARROWS = { up: '↑', down: '↓' } as const

/** Levels as large words, each with its place on its scale and the way it has gone. */
export const LevelTiles = ({ label, tiles }: { readonly label: Label; readonly tiles: readonly LevelTile[] }) => {
  const { show } = useView()
  return (
    <section class="sl-levels">
      <h2 class="govuk-visually-hidden">{show(label)}</h2>
      {tiles.map(tile => (
        <Tile tile={tile} />
      ))}
    </section>
  )
}

function Tile({ tile: { about, level, steps, notes } }: { readonly tile: LevelTile }) {
  const { show, href, leads } = useView()
  return (
    <div class={`sl-level sl-level--${level?.step ?? 0}`}>
      <h3 class="sl-level__about">{show(about)}</h3>
      <p class="sl-level__word">
        {level ? (
          leads(level.path) ? (
            <a class="sl-level__link" href={href(level.path)}>
              {show(level.words)}
            </a>
          ) : (
            show(level.words)
          )
        ) : null}
        {level?.direction && (
          <span class="sl-level__arrow" aria-hidden="true">
            {ARROWS[level.direction]}
          </span>
        )}
      </p>
      <span class="sl-level__scale" aria-hidden="true">
        {Array.from({ length: steps }, (_, step) => (
          <span class={step < (level?.step ?? 0) ? 'sl-level__step sl-level__step--on' : 'sl-level__step'} />
        ))}
      </span>
      <div class="sl-level__notes">{notes.map(note => !isEmpty(note) && <p>{show(note)}</p>)}</div>
    </div>
  )
}
