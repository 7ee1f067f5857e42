import type { ComponentChildren } from 'preact'
import type { Words } from '#kernel/language.ts'
import { TabsNav } from '#ui/patterns/tabs-nav.tsx'
import { Heading } from '#ui/text/heading.tsx'
import type { NationService } from '../domain/nation-service.ts'
import { GLANCE, NATION, SERVICES, YOUR_SERVICE } from './nation-words.ts'

const AT_A_GLANCE: Words = { en: 'At a glance', cy: 'Cipolwg' }

type Props = {
  readonly tab: 'glance' | 'services' | 'mine'
  readonly title?: Words
  /** The one of the nation's services that this one is, where that has been said. */
  readonly mine: NationService | null
  readonly children: ComponentChildren
}

/** The pages of the nation, and the way from one to the other. */
export function NationFrame({ tab, title = GLANCE, mine, children }: Props) {
  const items = [
    { label: AT_A_GLANCE, path: '/nation', active: tab === 'glance' },
    { label: SERVICES, path: '/nation/services', active: tab === 'services' },
    ...(mine ? [{ label: YOUR_SERVICE, path: pathOf(mine), active: tab === 'mine' }] : []),
  ]
  return (
    <>
      <Heading>{title}</Heading>
      <TabsNav label={NATION} items={items} />
      {children}
    </>
  )
}

export const pathOf = ({ id }: Pick<NationService, 'id'>): string => `/nation/services/${id}`
