import type { Words } from '#kernel/language.ts'
import { type Content, isEmpty, type Label } from '../content.ts'
import type { Action } from '../govuk/summary-actions.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { useView } from '../view.tsx'

const CHANGE: Words = { en: 'Change', cy: 'Newid' }
const ADD: Words = { en: 'Add', cy: 'Ychwanegu' }
const NOT_RECORDED: Words = { en: 'Not recorded', cy: 'Dim cofnod' }

export type SummaryFact = {
  readonly label: Label
  readonly value: Content
  /** Where this one answer can be changed. */
  readonly changePath?: string | undefined
}

type Props = {
  readonly title: Content
  readonly level?: 2 | 3 | 4
  readonly facts: readonly SummaryFact[]
  /** Where all of it can be changed. */
  readonly changePath?: string | undefined
  readonly addPath?: string | undefined
  readonly links?: readonly { readonly label: Label; readonly path: string }[]
}

/** Facts of one kind in a card, each saying so where it is not recorded. */
export function SummaryCard({ title, level, facts, changePath, addPath, links = [] }: Props) {
  const { href } = useView()
  const action = (text: Label, path: string | undefined, hidden?: Label): readonly Action[] =>
    path === undefined ? [] : [{ text, href: href(path), hidden }]
  return (
    <SummaryList
      card={{
        title,
        level,
        actions: [
          ...action(CHANGE, changePath),
          ...action(ADD, addPath),
          ...links.flatMap(({ label, path }) => action(label, path)),
        ],
      }}
      rows={facts.map(({ label, value, changePath: path }) => ({
        key: label,
        value: isEmpty(value) ? <NotRecorded /> : value,
        actions: path === undefined ? undefined : action(CHANGE, path, label),
      }))}
    />
  )
}

const NotRecorded = () => <span class="sl-quiet">{useView().t(NOT_RECORDED)}</span>
