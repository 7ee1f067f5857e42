import { RULES } from '#modules/signals/index.ts'
import type { Content } from '#ui/content.ts'
import { Link } from '#ui/text/link.tsx'
import type { Visit } from '#web/visit.ts'

/** A rule’s name, which leads to its signals or else to the rule, as far as somebody may follow. */
export function ruleName(id: string, visit: Visit): Content {
  const title = RULES.find(rule => rule.id === id)?.title ?? id
  if (visit.may('signal.oversee')) return <Link path={`/signals?show=everyone&rule=${id}`}>{title}</Link>
  return visit.may('signal.read') ? <Link path={`/signals/rules/${id}`}>{title}</Link> : title
}
