import type { ComponentChildren } from 'preact'
import type { Words } from '#kernel/language.ts'
import { TabsNav } from '#ui/patterns/tabs-nav.tsx'
import { Heading } from '#ui/text/heading.tsx'
import type { Visit } from '#web/visit.ts'
import type { NationService } from '../domain/nation-service.ts'
import { GLANCE, NATION, SERVICES, YOUR_SERVICE } from './nation-words.ts'

const AT_A_GLANCE: Words = { en: 'At a glance', cy: 'Cipolwg' }
const SHARED: Words = { en: 'Services that share', cy: 'Gwasanaethau sy’n rhannu' }
const SHARING: Words = { en: 'What we share', cy: 'Beth rydym yn ei rannu' }

type Props = {
  readonly visit: Pick<Visit, 'may'>
  readonly tab: 'glance' | 'services' | 'mine' | 'shared' | 'sharing'
  readonly title?: Words
  /** The one of the nation's services that this one is, where that has been said. */
  readonly mine: NationService | null
  readonly children: ComponentChildren
}

/** The pages of the nation, and the way from one to the other. */
export function NationFrame({ visit, tab, title = GLANCE, mine, children }: Props) {
  const items = [
    { label: AT_A_GLANCE, path: '/nation', active: tab === 'glance' },
    { label: SERVICES, path: '/nation/services', active: tab === 'services' },
    ...(mine ? [{ label: YOUR_SERVICE, path: pathOf(mine), active: tab === 'mine' }] : []),
    ...(visit.may('nation.read') ? [{ label: SHARED, path: '/nation/shared', active: tab === 'shared' }] : []),
    ...(visit.may('nation.share') ? [{ label: SHARING, path: '/nation/sharing', active: tab === 'sharing' }] : []),
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
