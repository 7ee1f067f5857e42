import type { Content, Label } from '../content.ts'
import { isEmpty } from '../content.ts'
import { useView } from '../view.tsx'

type Fact = { readonly label: Label; readonly value: Content }

/** Facts one below the other for a narrow column, each under its name. What is blank says nothing. */
export function StackedFacts({ title, facts }: { readonly title: Label; readonly facts: readonly Fact[] }) {
  const { show } = useView()
  return (
    <section class="sl-stack">
      <h3 class="sl-stack__title">{show(title)}</h3>
      <dl class="sl-stack__facts">
        {facts
          .filter(({ value }) => !isEmpty(value))
          .map(({ label, value }) => (
            <div class="sl-stack__fact">
              <dt>{show(label)}</dt>
              <dd>{show(value)}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
