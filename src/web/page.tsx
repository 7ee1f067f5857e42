import type { Context } from 'hono'
import type { JSX } from 'preact'
import type { Language } from '#kernel/language.ts'
import { ROLES } from '#kernel/permission.ts'
import type { Assets } from '#ui/assets.ts'
import { NotificationBanner } from '#ui/govuk/notification-banner.tsx'
import { Page } from '#ui/layout/page.tsx'
import { render } from '#ui/view.tsx'
import { addressWithoutSwitch } from './language-choice.ts'
import { takeMessage } from './message.ts'
import type { Module, NavigationItem } from './module.ts'
import type { Membership, PageFrame, Visitor } from './visit.ts'
import { doorsOf } from './doors.ts'
import { entryFor } from './entry-for.ts'
import { type Gate, mayPass } from './gate.ts'
import { navigationOf } from './work-lists.ts'

/** For whom a page is made. */
export type Reading = {
  readonly language: Language
  readonly visitor: Visitor | null
  /** The service that the page is in; null outside any. */
  readonly membership: Membership | null
}

export type PageMaker = (c: Context, reading: Reading, frame: PageFrame, content: JSX.Element) => Response

type Options = { readonly modules: readonly Module[]; readonly assets: Assets; readonly demo: boolean }

/** Makes whole pages: the header, the navigation that this person may follow, the content, in their language. */
export function pageMaker({ modules, assets, demo }: Options): PageMaker {
  const doors = doorsOf(modules)
  const items = modules.flatMap(({ navigation }) => navigation ?? [])
  return (c, reading, frame, content) => {
    const { language, visitor, membership } = reading
    const href = (path: string): string =>
      membership && path.startsWith('/') ? `/${membership.service.id}${path}` : path
    const leads = (path: string): boolean => leadsOn(doors(path), membership)
    const message = takeMessage(c)
    const page = (
      <Page
        title={frame.title}
        errors={frame.errors}
        back={frame.back}
        wide={frame.wide}
        bare={frame.bare}
        assets={assets}
        demo={demo}
        navigation={navigationFor(items, membership, c.req.path)}
        languagePath={addressWithoutSwitch(c.req.url)}
        visitor={visitor ? headerOf(visitor, membership) : undefined}
        notices={message && <NotificationBanner success text={message} />}
      >
        {content}
      </Page>
    )
    const nonce = c.get('secureHeadersNonce') ?? ''
    return c.html(render({ language, href, leads, nonce }, page), frame.status ?? 200)
  }
}

/** A path that no page has is some file, or a page outside the service: nothing is known against it. */
const leadsOn = (gate: Gate | null, membership: Membership | null): boolean =>
  gate === null || membership === null || mayPass(gate, membership.roles)

const headerOf = (visitor: Visitor, membership: Membership | null) => ({
  name: visitor.name,
  serviceName: membership?.service.name,
  roles: (membership?.roles ?? []).map(role => ROLES[role].label),
  canSwitch: visitor.memberships.length > 1,
})

function navigationFor(items: readonly NavigationItem[], membership: Membership | null, path: string) {
  if (!membership) return []
  const inside = path.slice(`/${membership.service.id}`.length) || '/'
  const shown = navigationOf(items, membership.roles)
  const here = entryFor(shown, inside)
  return shown.map(item => ({ label: item.label, path: item.path, active: item === here }))
}
