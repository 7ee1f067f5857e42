import { type FixtureText, label, provedByFixtures } from './fixture-proof.tsx'
import type { Look } from './look.ts'
import { Tag } from './tag.tsx'
import { type Task, TaskList } from './task-list.tsx'

type Status = FixtureText & { tag?: FixtureText & Look; classes?: string }
type Item = {
  title: FixtureText & { classes?: string }
  href?: string
  hint?: FixtureText
  status: Status
  classes?: string
}
type Options = Look & { items: readonly (Item | null | false | '')[]; idPrefix?: string }

const status = ({ tag, ...given }: Status) =>
  tag ? (
    <Tag classes={tag.classes} attributes={tag.attributes}>
      {label(tag)}
    </Tag>
  ) : (
    label(given)
  )

const task = (item: Item): Task => ({
  title: label(item.title),
  titleClasses: item.title.classes,
  href: item.href,
  hint: label(item.hint),
  status: status(item.status),
  statusClasses: item.status.classes,
  classes: item.classes,
})

const LEFT_OUT = { fixtures: { 'with empty values': 'gaps between the tasks do not compile' } }

provedByFixtures<Options>('task-list', LEFT_OUT, options => (
  <TaskList
    items={options.items.filter(item => !!item).map(task)}
    idPrefix={options.idPrefix}
    classes={options.classes}
    attributes={options.attributes}
  />
))
