import type { Attributes } from '../content.ts'
import { type FixtureText, label, provedByFixtures } from './fixture-proof.tsx'
import type { Look } from './look.ts'
import type { Action } from './summary-actions.tsx'
import { SummaryList, type SummaryRow } from './summary-list.tsx'

type FixtureAction = FixtureText & {
  href: string
  visuallyHiddenText?: string
  classes?: string
  attributes?: Attributes
}
type Actions = { items?: readonly FixtureAction[]; classes?: string }
type Row = { key: FixtureText & Look; value: FixtureText & Look; actions?: Actions; classes?: string }

type Options = Look & {
  rows: readonly (Row | null | false)[]
  card?: Look & { title?: FixtureText & { headingLevel?: 2 | 3 | 4 }; actions?: Actions }
}

const actions = (given: Actions | undefined): readonly Action[] | undefined =>
  given?.items?.map(action => ({
    text: label(action),
    href: action.href,
    hidden: label({ text: action.visuallyHiddenText || null }),
    classes: action.classes,
    attributes: action.attributes,
  }))

const row = (given: Row): SummaryRow => ({
  key: label(given.key),
  value: label(given.value),
  actions: actions(given.actions),
  classes: given.classes,
  keyClasses: given.key.classes,
  valueClasses: given.value.classes,
  actionsClasses: given.actions?.classes,
})

provedByFixtures<Options>('summary-list', {}, options => (
  <SummaryList
    rows={options.rows.filter(one => !!one).map(row)}
    card={
      options.card && {
        title: label(options.card.title),
        level: options.card.title?.headingLevel,
        actions: actions(options.card.actions),
        classes: options.card.classes,
        attributes: options.card.attributes,
      }
    }
    classes={options.classes}
    attributes={options.attributes}
  />
))
