import type { Content } from '../content.ts'
import { useView } from '../view.tsx'

/** A form that looks for something and leaves what was looked for in the address. */
export function SearchForm({ path, children }: { readonly path: string; readonly children: Content }) {
  const { show, href } = useView()
  return (
    <search>
      <form class="sl-search" method="get" action={href(path)}>
        {show(children)}
      </form>
    </search>
  )
}
