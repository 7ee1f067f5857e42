import type { JSX } from 'preact'
import type { Words } from '#kernel/language.ts'
import { classNames } from '../class-names.ts'
import type { Content, Label } from '../content.ts'
import { Details } from '../govuk/details.tsx'
import { type Column, DataTable } from '../patterns/data-table.tsx'
import { useView } from '../view.tsx'
import { CHART_FRAMES, type ChartFrame } from './chart-frame.ts'

/** What every chart is told, besides its data. */
export type ChartProps = {
  /** Names the figure on its page. */
  readonly id: string
  readonly title: Words
  /** Of its heading: 3 unless said otherwise. */
  readonly level?: 2 | 3
  /** What the chart shows, in a sentence or two. */
  readonly summary: Words
  /** What must be known to read it. */
  readonly note?: Content
  /** Links by which the table can be taken away. */
  readonly downloads?: Content
  /** Of a paper to be printed: its table is printed, too. */
  readonly paper?: boolean
}

export type Drawing = { readonly height: number; readonly content: JSX.Element }

type Props<Row> = ChartProps & {
  readonly draw: (frame: ChartFrame) => Drawing
  readonly chartKey?: Content
  /** The same data as a real table. */
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
}

const TABLE: Words = { en: 'Show the figures as a table', cy: 'Dangos y ffigurau fel tabl' }

/** A chart as a figure: its title and what it says in words, the drawing, how to read it, and its figures in a table. */
export function ChartFigure<Row>(props: Props<Row>) {
  const { id, title, level = 3, summary, note, downloads, paper, draw, chartKey, columns, rows } = props
  const { t, show } = useView()
  const Title = `h${level}` as const
  return (
    <figure class={classNames('sl-chart', paper && 'sl-chart--paper')} id={id} aria-labelledby={`${id}-title`}>
      <figcaption class="sl-chart__caption">
        <Title class={`govuk-heading-${level === 2 ? 'm' : 's'} sl-chart__title`} id={`${id}-title`}>
          {t(title)}
        </Title>
        <p class="govuk-body">{t(summary)}</p>
      </figcaption>
      {show(chartKey)}
      {CHART_FRAMES.map(frame => (
        <ChartDrawing id={`${id}-${frame.name}`} frame={frame} title={title} summary={summary} {...draw(frame)} />
      ))}
      <div class="sl-chart__foot">
        {note && <div class="sl-chart__note">{show(note)}</div>}
        <Details summary={TABLE}>
          <>
            <DataTable caption={title} captionHidden columns={columns} rows={rows} />
            {show(downloads)}
          </>
        </Details>
      </div>
    </figure>
  )
}

type DrawingProps = Drawing & {
  readonly id: string
  readonly frame: ChartFrame
  readonly title: Words
  readonly summary: Label & Words
}

function ChartDrawing({ id, frame, title, summary, height, content }: DrawingProps) {
  const { t } = useView()
  return (
    <svg
      class={`sl-chart__drawing sl-chart__drawing--${frame.name}`}
      viewBox={`0 0 ${frame.width} ${Math.ceil(height)}`}
      role="img"
      aria-labelledby={`${id}-name ${id}-says`}
      focusable="false"
    >
      <title id={`${id}-name`}>{t(title)}</title>
      <desc id={`${id}-says`}>{t(summary)}</desc>
      {content}
    </svg>
  )
}
