import type { Content, Label } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import type { Look } from './look.ts'

export type Task = {
  readonly title: Content
  readonly titleClasses?: string | undefined
  readonly href?: string | undefined
  readonly hint?: Label | undefined
  /** Words, or a tag. */
  readonly status: Content
  readonly statusClasses?: string | undefined
  readonly classes?: string | undefined
}

type Props = Look & { readonly items: readonly Task[]; readonly idPrefix?: string | undefined }

export const TaskList = ({ items, idPrefix = 'task-list', classes, attributes }: Props) => (
  <ul class={classNames('govuk-task-list', classes)} {...attributes}>
    {items.map((task, index) => (
      <TaskItem task={task} id={`${idPrefix}-${index + 1}`} />
    ))}
  </ul>
)

function TaskItem({ task, id }: { readonly task: Task; readonly id: string }) {
  const { show } = useView()
  const { title, titleClasses, href, hint, status } = task
  const describedBy = classNames(hint && `${id}-hint`, `${id}-status`)
  return (
    <li class={classNames('govuk-task-list__item', href && 'govuk-task-list__item--with-link', task.classes)}>
      <div class="govuk-task-list__name-and-hint">
        {href ? (
          <a
            class={classNames('govuk-link govuk-task-list__link', titleClasses)}
            href={href}
            aria-describedby={describedBy}
          >
            {show(title)}
          </a>
        ) : (
          <div class={titleClasses}>{show(title)}</div>
        )}
        {hint && (
          <div id={`${id}-hint`} class="govuk-task-list__hint">
            {show(hint)}
          </div>
        )}
      </div>
      <div class={classNames('govuk-task-list__status', task.statusClasses)} id={`${id}-status`}>
        {show(status)}
      </div>
    </li>
  )
}
