import { type Attributes, type Content, isEmpty } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import { type Action, ActionLinks } from './summary-actions.tsx'
import type { Look } from './look.ts'

export type SummaryRow = {
  readonly key: Content
  readonly value: Content
  readonly actions?: readonly Action[] | undefined
  readonly classes?: string | undefined
  readonly keyClasses?: string | undefined
  readonly valueClasses?: string | undefined
  readonly actionsClasses?: string | undefined
}

export type Card = {
  readonly title: Content
  readonly level?: 2 | 3 | 4 | undefined
  readonly actions?: readonly Action[] | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

type Props = Look & { readonly rows: readonly SummaryRow[]; readonly card?: Card | undefined }

/** Facts with their names; in a card where several such lists share a page. */
export function SummaryList({ rows, card, classes, attributes }: Props) {
  const anyActions = rows.some(row => (row.actions?.length ?? 0) > 0)
  const list = (
    <dl class={classNames('govuk-summary-list', classes)} {...attributes}>
      {rows.map(row => (
        <Row row={row} indented={anyActions && row.actions === undefined} of={card?.title} />
      ))}
    </dl>
  )
  return card ? <SummaryCardFrame card={card}>{list}</SummaryCardFrame> : list
}

function Row({ row, indented, of }: { readonly row: SummaryRow; readonly indented: boolean; readonly of: Content }) {
  const { show } = useView()
  return (
    <div class={classNames('govuk-summary-list__row', indented && 'govuk-summary-list__row--no-actions', row.classes)}>
      <dt class={classNames('govuk-summary-list__key', row.keyClasses)}>{show(row.key)}</dt>
      <dd class={classNames('govuk-summary-list__value', row.valueClasses)}>{show(row.value)}</dd>
      {row.actions && row.actions.length > 0 && (
        <dd class={classNames('govuk-summary-list__actions', row.actionsClasses)}>
          <ActionLinks
            actions={row.actions}
            of={of}
            list="govuk-summary-list__actions-list"
            item="govuk-summary-list__actions-list-item"
          />
        </dd>
      )}
    </div>
  )
}

/** The card by itself, around anything. */
export function SummaryCardFrame({ card, children }: { readonly card: Card; readonly children: Content }) {
  const { show } = useView()
  const Title = `h${card.level ?? 2}` as const
  const { actions = [] } = card
  const links = 'govuk-summary-card__actions'
  return (
    <div class={classNames('govuk-summary-card', card.classes)} {...card.attributes}>
      <div class="govuk-summary-card__title-wrapper">
        {!isEmpty(card.title) && <Title class="govuk-summary-card__title">{show(card.title)}</Title>}
        {actions.length === 1 && (
          <div class={links}>
            <ActionLinks actions={actions} of={card.title} list={links} item="govuk-summary-card__action" />
          </div>
        )}
        {actions.length > 1 && (
          <ActionLinks actions={actions} of={card.title} list={links} item="govuk-summary-card__action" />
        )}
      </div>
      <div class="govuk-summary-card__content">{show(children)}</div>
    </div>
  )
}
